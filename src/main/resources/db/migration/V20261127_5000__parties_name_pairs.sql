-- Words that many bear have long lists, and reading them is what a search costs. Two words together are borne by few: an
-- index that also holds the pairs of a name's words answers from short lists, whichever words are left out or mistyped.
-- Dear to work out: a plan that would do so row by row is never taken.
create function wasl.name_search(keys tsvector) returns text[]
  language plpgsql immutable strict parallel safe cost 1000 as $$
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
  return found;
end $$;
comment on function wasl.name_search(tsvector) is
  'The lexemes of a name with each two of its words as one more, the one that sorts first before the other';

drop index party_by_name_keys;
create index party_by_name_search on party using gin (wasl.name_search(name_keys)) with (fastupdate = off);

drop function wasl.party_named(tsquery, integer);
drop function wasl.party_nearly_named(tsquery, text[], text[], integer, integer);

-- A way to ask is lists of lexemes: one of each must be there. Lexemes are parted by spaces, lists by new lines.
create function wasl.name_condition(way text) returns text
  language sql immutable strict parallel safe
return (select string_agg('wasl.name_search(p.name_keys) && ' || quote_literal(string_to_array(list, ' ')) || '::text[]',
                          ' and ' order by place)
          from unnest(string_to_array(way, E'\n')) with ordinality as lists (list, place));
comment on function wasl.name_condition(text) is 'A way to ask for names, as a condition on party p';

-- Planned anew each time, by the words at hand, and by one process: others would take longer to start than it takes.
create function wasl.party_named(ways text[], most integer)
  returns table (id uuid, name_folded text, preferred_name text, branch text)
  language plpgsql stable set max_parallel_workers_per_gather = 0 as $$
declare
  way text;
begin
  foreach way in array ways loop
    return query execute
      'select coalesce(p.merged_into, p.id), p.name_folded, p.preferred_name, p.branch
         from wasl.party p where ' || wasl.name_condition(way) || ' limit $1'
      using most;
  end loop;
end $$;
comment on function wasl.party_named(text[], integer) is
  'Parties whose words fit one of the ways, at most so many for each, in no order; an alias as what it was merged into';

create function wasl.party_nearly_named(ways text[], ones text[], others text[], scanned integer, most integer)
  returns table (id uuid, name_folded text, preferred_name text, branch text)
  language plpgsql stable set max_parallel_workers_per_gather = 0 as $$
begin
  for place in 1 .. cardinality(ways) loop
    return query execute
      'select n.id, n.name_folded, n.preferred_name, n.branch
         from (select coalesce(p.merged_into, p.id) as id, p.name_folded, p.preferred_name, p.branch,
                      tsvector_to_array(p.name_keys) as words
                 from wasl.party p where ' || wasl.name_condition(ways[place]) || ' limit $3) n
        order by cast(n.words && $1 as integer) + cast(n.words && $2 as integer) desc
        limit $4'
      using string_to_array(ones[place], ' '), string_to_array(others[place], ' '), scanned, most;
  end loop;
end $$;
comment on function wasl.party_nearly_named(text[], text[], text[], integer, integer) is
  'Of the first so many parties that fit each way, those that have one of each of two more lists of words';

-- Both conditions before the limit: of a usual name thousands are born in other years.
create function wasl.party_named_born(way text, since date, until date, most integer)
  returns table (id uuid)
  language plpgsql stable set max_parallel_workers_per_gather = 0 as $$
begin
  return query execute
    'select p.id from wasl.party p where ' || wasl.name_condition(way) || ' and p.birth_date between $1 and $2 limit $3'
    using since, until, most;
end $$;
comment on function wasl.party_named_born(text, date, date, integer) is
  'Any of the records whose words fit, born within those days, at most so many, in no order; aliases by their own id';
