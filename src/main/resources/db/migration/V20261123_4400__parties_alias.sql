-- One person, two records: the absorbed one stays as an alias of the kept one. Nothing that refers to it is moved, so
-- that a merge is undone by letting the alias go. Whoever reads by party asks party_ids; whoever writes asks party_kept.
alter table party add column merged_into uuid;
alter table party add constraint party_merged_into foreign key (merged_into) references party (id);
alter table party add constraint party_no_alias_of_itself check (merged_into <> id);
create index party_by_merged_into on party (merged_into) where merged_into is not null;
comment on column party.merged_into is
  'The record that was kept, never itself an alias; null for a record that stands for itself.';

create function wasl.party_kept(party_id uuid) returns uuid
  language sql stable strict parallel safe
return coalesce((select p.merged_into from wasl.party p where p.id = party_id), party_id);
comment on function wasl.party_kept(uuid) is 'The record an id stands for: itself, or what it was merged into.';

create function wasl.party_ids(party_id uuid) returns uuid[]
  language sql stable strict parallel safe
return array_prepend(wasl.party_kept(party_id), array(
  select a.id from wasl.party a where a.merged_into = wasl.party_kept(party_id) order by a.id));
comment on function wasl.party_ids(uuid) is
  'All ids of one person, the kept one first: read by party with  party = any(wasl.party_ids(:party)).';

create or replace view v_party as
  select p.id, p.kind,
         case when k.id is null then p.full_name else k.full_name end as full_name,
         case when k.id is null then p.preferred_name else k.preferred_name end as preferred_name,
         case when k.id is null then p.sex else k.sex end as sex,
         case when k.id is null then p.branch else k.branch end as branch,
         coalesce(case when k.id is null then p.honorific else k.honorific end,
                  case case when k.id is null then p.sex else k.sex end
                    when 'male' then 'المكرم' when 'female' then 'المكرمة' else 'السادة' end) as honorific_ar,
         case when k.id is null then p.id else k.id end as kept
    from party p
    left join party k on k.id = p.merged_into;
comment on view v_party is
  'Names and branch of parties, for joins and reports of other modules; an alias tells what its kept record tells.';

-- Found by any of its names, a person is one: an alias is told as what it was merged into.
create or replace function wasl.party_named(query tsquery, most integer)
  returns table (id uuid, name_folded text, preferred_name text, branch text)
  language plpgsql stable as $$
begin
  return query execute
    'select coalesce(p.merged_into, p.id), p.name_folded, p.preferred_name, p.branch
       from wasl.party p where p.name_keys @@ $1 limit $2'
    using query, most;
end $$;
