-- A paper may say itself until when it holds; and what is held may be set aside with a reason, and is then not used again.

alter table request_item
  add column ends_on       date,
  add column ends_calendar text,
  add column aside_at      timestamptz,
  add column aside_by      uuid,
  add column aside_reason  text,
  add column aside_mark_at timestamptz,
  add constraint request_item_ends check ((ends_on is null) = (ends_calendar is null)),
  add constraint request_item_ends_calendar check (ends_calendar in ('hijri', 'gregorian')),
  add constraint request_item_aside check ((aside_at is null) = (aside_by is null)
    and (aside_at is null) = (aside_reason is null) and (aside_at is null) = (aside_mark_at is null));

comment on column request_item.ends_on is 'Day that stands on the paper itself as its last.';
comment on column request_item.ends_calendar is 'Calendar in which that day was read from the paper.';
comment on column request_item.aside_reason is 'Why the held paper was not accepted for this request; may say something of the person.';
comment on column request_item.aside_mark_at is
  'When what was set aside had been verified: nothing of this item verified up to then is used again for the person.';
