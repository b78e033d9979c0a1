-- The rows that hold some words are looked through for others by themselves: an index that is asked for forty words in
-- one place and three in others reads the lists of all of them.
create function wasl.party_nearly_named(query tsquery, one text[], other text[], scanned integer, most integer)
  returns table (id uuid, name_folded text, preferred_name text, branch text)
  language plpgsql stable as $$
begin
  return query execute
    'select p.id, p.name_folded, p.preferred_name, p.branch
       from (select k.id, k.name_folded, k.preferred_name, k.branch, tsvector_to_array(k.name_keys) as words
               from wasl.party k where k.name_keys @@ $1 limit $4) p
      order by cast(p.words && $2 as integer) + cast(p.words && $3 as integer) desc
      limit $5'
    using query, one, other, scanned, most;
end $$;
comment on function wasl.party_nearly_named(tsquery, text[], text[], integer, integer) is
  'Of the first so many parties whose words fit, those that have one of each of two more lists of words';
