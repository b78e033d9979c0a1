-- The same lexemes as before with one folding of each name in place of two.
create function wasl.name_slots_of(folded text) returns text[]
  language plpgsql immutable strict parallel safe as $$
declare
  slots text[] := '{}';
  word  text;
  pull  text := '';
  plain boolean := false;
begin
  foreach word in array string_to_array(folded, ' ') loop
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
comment on function wasl.name_slots_of(text) is 'Words of a folded name, compounds joined, in order';

create or replace function wasl.name_slots(value text) returns text[]
  language sql immutable strict parallel safe
return wasl.name_slots_of(wasl.fold_arabic(value));

create or replace function wasl.name_lexemes(full_name text, preferred text) returns tsvector
  language plpgsql immutable parallel safe as $$
declare
  folded text := wasl.fold_arabic(full_name);
  called text := case when preferred is null then '' else wasl.fold_arabic(preferred) end;
  slots  text[] := wasl.name_slots_of(folded);
  size   integer := cardinality(slots);
  found  text[] := '{}';
  word   text;
begin
  foreach word in array slots || string_to_array(folded, ' ') || wasl.name_slots_of(called) || string_to_array(called, ' ') loop
    if word not in ('', 'ال') and not word = any(found) then
      found := found || case when word like 'ال__%' then substr(word, 3) else word end;
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
