-- Colleagues are named in the reader's script; where a record keeps the name itself, it keeps both.

alter table journal_entry add column actor_name_en text;
comment on column journal_entry.actor_name_en is
  'Personal data: the same name in English; null where it was written down before both were kept.';

alter table approved_answer add column proposed_by_name_en text, add column approved_by_name_en text;
comment on column approved_answer.proposed_by_name_en is 'Personal data: name of a member of staff, in English.';
comment on column approved_answer.approved_by_name_en is 'Personal data: name of a member of staff, in English.';

alter table service_version add column started_by_en text, add column published_by_en text;
comment on column service_version.started_by_en is 'Personal data: name of a member of staff, in English.';
comment on column service_version.published_by_en is 'Personal data: name of a member of staff, in English.';
