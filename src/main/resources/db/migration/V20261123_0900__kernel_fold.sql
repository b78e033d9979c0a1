-- The search key of Arabic text: the twin of org.wasl.kernel.ArabicText. Both sides are held equal by a test;
-- whoever changes one changes the other, in a new migration that also rebuilds the stored keys and indexes.

create function wasl.fold_arabic(value text) returns text
  language sql immutable strict parallel safe
return btrim(regexp_replace(
    regexp_replace(
      regexp_replace(
        btrim(regexp_replace(
          translate(
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
              || repeat(' ', 29)),
          ' +', ' ', 'g'), ' '),
        '(^| )عبد ', '\1عبد', 'g'),
      '(^| )(بن|بنت|ابن)(?= |$)', '', 'g'),
    ' +', ' ', 'g'), ' ');

comment on function wasl.fold_arabic(text) is
  'Search key: NFKC, no marks or harakat, one spelling per letter, joined abd-, no bin/bint, single spaces';

create function wasl.fold_arabic_bare(value text) returns text
  language sql immutable strict parallel safe
return regexp_replace(wasl.fold_arabic(value), '(^| )ال(?=[^ ]{2})', '\1', 'g');

comment on function wasl.fold_arabic_bare(text) is
  'Second search key: the first without the article of each word';
