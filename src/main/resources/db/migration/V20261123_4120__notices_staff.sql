-- Staff are told too: of promises near or past their day (P-6.4b), at least on Today.

create table staff_notice (
  id        uuid        not null,
  staff     uuid        not null,
  kind      text        not null,
  reference text        not null,
  due_on    date        not null,
  told_at   timestamptz not null,
  seen_at   timestamptz,
  once      text        not null,
  constraint staff_notice_id primary key (id),
  constraint staff_notice_once unique (staff, once),
  constraint staff_notice_kind check (kind in ('promise-near', 'promise-today', 'promise-late', 'promise-board')),
  constraint staff_notice_staff foreign key (staff) references staff (id)
);
create index staff_notice_unseen on staff_notice (staff, told_at desc, id) where seen_at is null;
create index staff_notice_unseen_about on staff_notice (reference) where seen_at is null;
comment on table staff_notice is 'What a member of staff is made aware of, once each; names a request, never a person.';

alter table staff add column mobile text;
comment on column staff.mobile is 'Personal data: where notices about work may be sent; null where there is none.';
