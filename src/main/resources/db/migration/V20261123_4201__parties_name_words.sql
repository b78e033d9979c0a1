-- Names are found by their words. A party holds its words, without article, as lexemes; every word that any name has
-- stands once in name_word, where the words that are nearly the one typed are looked up first: a few thousand words
-- are searched with patience, the names then only for whole words.

-- The words of a name, those that make one name together joined: ابو بكر, عطا الله, نور الدين. آل is left out.
-- The twin of org.wasl.parties.find.NameWords; a test holds both equal.
create function wasl.name_slots(value text) returns text[]
  language plpgsql immutable strict parallel safe as $$
declare
  slots text[] := '{}';
  word  text;
  pull  text := '';
  plain boolean := false;
begin
  foreach word in array string_to_array(wasl.fold_arabic(value), ' ') loop
    if word in ('', 'ال') then
      continue;
    elsif pull <> '' then
      slots := slots || (pull || word);
      pull := '';
      plain := false;
    elsif word in ('ابو', 'ابا', 'ابي') then
      pull := 'ابو';
    elsif word = 'ام' then
      pull := word;
    elsif plain and word in ('الله', 'الدين', 'الاسلام', 'الحق', 'الزمان', 'الهدي') then
      slots[cardinality(slots)] := slots[cardinality(slots)] || word;
      plain := false;
    else
      slots := slots || word;
      plain := true;
    end if;
  end loop;
  return case when pull = '' then slots else slots || pull end;
end $$;
comment on function wasl.name_slots(text) is 'Words of a name, folded, compounds joined, in order';

create function wasl.name_bare(word text) returns text
  language sql immutable strict parallel safe
return case when word like 'ال__%' then substr(word, 3) else word end;
comment on function wasl.name_bare(text) is 'A folded word without its article';

-- ¹ marks the first word, ² the second of three or more, ⁹ the last of two or more: folding leaves no such sign in text.
create function wasl.name_lexemes(full_name text, preferred text) returns tsvector
  language plpgsql immutable parallel safe as $$
declare
  slots text[] := wasl.name_slots(full_name);
  size  integer := cardinality(slots);
  found text[] := '{}';
  word  text;
begin
  foreach word in array slots || string_to_array(wasl.fold_arabic(full_name), ' ')
      || wasl.name_slots(coalesce(preferred, '')) || string_to_array(wasl.fold_arabic(coalesce(preferred, '')), ' ') loop
    if word not in ('', 'ال') then
      found := found || wasl.name_bare(word);
    end if;
  end loop;
  if size > 0 then
    found := found || ('¹' || wasl.name_bare(slots[1]));
  end if;
  if size > 2 then
    found := found || ('²' || wasl.name_bare(slots[2]));
  end if;
  if size > 1 then
    found := found || ('⁹' || wasl.name_bare(slots[size]));
  end if;
  return array_to_tsvector(found);
end $$;
comment on function wasl.name_lexemes(text, text) is 'What a name is found by: its words without article, and where they stand';

alter table party drop column name_keys;
drop function wasl.name_keys(text);
alter table party add column name_keys tsvector not null
  generated always as (wasl.name_lexemes(full_name, preferred_name)) stored;
alter table party alter column name_keys set statistics 300;
-- No list of pending entries: it would be read through by every search until the next vacuum.
create index party_by_name_keys on party using gin (name_keys) with (fastupdate = off);
create index party_identity_by_last_four on party_identity (right(number, 4));

-- The word, and the word with one letter left out, for each of its letters: two words a slip apart share one of these.
create function wasl.name_near(word text) returns text[]
  language sql immutable strict parallel safe
return case when length(word) between 3 and 24 then array(
    select word union
    select left(word, place - 1) || substr(word, place + 1) from generate_series(1, length(word)) as place)
  else array[word] end;
comment on function wasl.name_near(text) is 'What words one slip apart have in common';

create table name_word (
  word  text   not null,
  sound text   not null generated always as (wasl.name_sound(word)) stored,
  near  text[] not null generated always as (wasl.name_near(word)) stored
);
create index name_word_by_word on name_word (word text_pattern_ops);
create index name_word_by_sound on name_word (sound);
create index name_word_by_near on name_word using gin (near) with (fastupdate = off);
comment on table name_word is
  'Every word of any name, without article. Two transactions at once may add the same word twice: nobody waits for it.';
comment on column name_word.word is 'A word alone, of nobody in particular.';

create function wasl.name_word_add(words text[]) returns void
  language sql
begin atomic
  insert into wasl.name_word (word)
  select distinct fresh.word
    from unnest(words) as fresh (word)
   where left(fresh.word, 1) not in ('¹', '²', '⁹')
     and not exists (select 1 from wasl.name_word known where known.word = fresh.word);
end;
comment on function wasl.name_word_add(text[]) is 'Adds words that are not there yet';

create function wasl.party_words_added() returns trigger language plpgsql as $$
begin
  perform wasl.name_word_add(array(select distinct each.word
    from added, unnest(tsvector_to_array(added.name_keys)) as each (word)));
  return null;
end $$;
create trigger party_words_added after insert on party
  referencing new table as added for each statement execute function wasl.party_words_added();

create function wasl.party_words_changed() returns trigger language plpgsql as $$
begin
  perform wasl.name_word_add(tsvector_to_array(new.name_keys));
  return null;
end $$;
create trigger party_words_changed after update of full_name, preferred_name on party
  for each row execute function wasl.party_words_changed();

select wasl.name_word_add(array(select distinct each.word
  from party, unnest(tsvector_to_array(party.name_keys)) as each (word)));

-- Planned anew each time, by the words at hand: a plan made for any words reads the whole table for rare ones.
create function wasl.party_named(query tsquery, most integer)
  returns table (id uuid, name_folded text, preferred_name text, branch text)
  language plpgsql stable as $$
begin
  return query execute
    'select p.id, p.name_folded, p.preferred_name, p.branch from wasl.party p where p.name_keys @@ $1 limit $2'
    using query, most;
end $$;
comment on function wasl.party_named(tsquery, integer) is 'Any of the parties whose words fit, at most so many, in no order';
