-- The same key as before. Nearly every name is bare Arabic letters and spaces: those have nothing to normalise, and nine
-- letters to look for instead of a hundred and thirty.
create or replace function wasl.fold_arabic(value text) returns text
  language plpgsql immutable strict parallel safe as $$
declare
  folded text;
begin
  if value ~ '^[ ء-ي]*$' then
    folded := translate(value, 'أإآىةؤئءـ', 'ااايهوي');
  else
    folded := translate(
      normalize(value, nfkc),
      -- letters, digits and gaps, each turned into the one below it; what has none below is dropped
      'أإآٱىةؤئکی'
        || 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
        || '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'
        || E'\t\n\u000B\f\r\u0085\u2028\u2029-_.,;:''"()/\\،؛؟’‘“”«»'
        || 'ءـ' || E'\u0670'
        || E'\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655'
        || E'\u0656\u0657\u0658\u0659\u065A\u065B\u065C\u065D\u065E\u065F'
        || E'\u200B\u200C\u200D\u200E\u200F\u061C\u00AD\uFEFF\u2060\u2061\u2062\u2063\u2064'
        || E'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069',
      'اااايهويكي'
        || 'abcdefghijklmnopqrstuvwxyz'
        || '01234567890123456789'
        || '                             ');
  end if;
  if position('  ' in folded) > 0 then
    folded := regexp_replace(folded, ' +', ' ', 'g');
  end if;
  folded := btrim(folded, ' ');
  if position('عبد ' in folded) > 0 then
    folded := regexp_replace(folded, '(^| )عبد ', '\1عبد', 'g');
  end if;
  if position('بن' in folded) > 0 then
    folded := btrim(regexp_replace(
      regexp_replace(folded, '(^| )(بن|بنت|ابن)(?= |$)', '', 'g'), ' +', ' ', 'g'), ' ');
  end if;
  return folded;
end $$;
