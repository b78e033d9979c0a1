-- The same lexemes as before, without a call of another function for each of three words.
create or replace function wasl.name_lexemes(full_name text, preferred text) returns tsvector
  language plpgsql immutable parallel safe as $$
declare
  folded text := wasl.fold_arabic(full_name);
  called text := case when preferred is null then '' else wasl.fold_arabic(preferred) end;
  slots  text[] := wasl.name_slots_of(folded);
  size   integer := cardinality(slots);
  marked text[] := '{}';
  found  text[] := '{}';
  word   text;
begin
  if size > 0 then
    marked := marked || ('¹' || slots[1]);
  end if;
  if size > 2 then
    marked := marked || ('²' || slots[2]);
  end if;
  if size > 1 then
    marked := marked || ('⁹' || slots[size]);
  end if;
  foreach word in array slots || string_to_array(folded, ' ') || wasl.name_slots_of(called)
      || string_to_array(called, ' ') loop
    if word not in ('', 'ال') and not word = any(found) then
      found := found || case when word like 'ال__%' then substr(word, 3) else word end;
    end if;
  end loop;
  foreach word in array marked loop
    found := found || case when word like '_ال__%' then left(word, 1) || substr(word, 4) else word end;
  end loop;
  return array_to_tsvector(found);
end $$;
