-- Words that many bear have long lists, and reading them is what a search costs. Two words together are borne by few: an
-- index that also holds the pairs of a name's words answers from short lists, whichever words are left out or mistyped.
create function wasl.name_search(keys tsvector) returns tsvector
  language plpgsql immutable strict parallel safe as $$
declare
  words text[] := '{}';
  found text[] := tsvector_to_array(keys);
  word  text;
begin
  foreach word in array found loop
    if left(word, 1) not in ('¹', '²', '⁹') then
      words := words || word;
    end if;
  end loop;
  for one in 1 .. cardinality(words) loop
    for other in one + 1 .. cardinality(words) loop
      found := found || case when words[one] collate "C" < words[other] collate "C"
        then words[one] || '·' || words[other] else words[other] || '·' || words[one] end;
    end loop;
  end loop;
  return array_to_tsvector(found);
end $$;
comment on function wasl.name_search(tsvector) is
  'The lexemes of a name with each two of its words as one more, the one that sorts first before the other';

drop index party_by_name_keys;
create index party_by_name_search on party using gin (wasl.name_search(name_keys)) with (fastupdate = off);

create or replace function wasl.party_named(query tsquery, most integer)
  returns table (id uuid, name_folded text, preferred_name text, branch text)
  language plpgsql stable as $$
begin
  return query execute
    'select coalesce(p.merged_into, p.id), p.name_folded, p.preferred_name, p.branch
       from wasl.party p where wasl.name_search(p.name_keys) @@ $1 limit $2'
    using query, most;
end $$;

create or replace function wasl.party_nearly_named(query tsquery, one text[], other text[], scanned integer, most integer)
  returns table (id uuid, name_folded text, preferred_name text, branch text)
  language plpgsql stable as $$
begin
  return query execute
    'select coalesce(p.merged_into, p.id), p.name_folded, p.preferred_name, p.branch
       from (select k.id, k.merged_into, k.name_folded, k.preferred_name, k.branch, tsvector_to_array(k.name_keys) as words
               from wasl.party k where wasl.name_search(k.name_keys) @@ $1 limit $4) p
      order by cast(p.words && $2 as integer) + cast(p.words && $3 as integer) desc
      limit $5'
    using query, one, other, scanned, most;
end $$;
