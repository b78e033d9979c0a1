-- Accounts of the fictional cast sign in only while the demo is on; a password given by someone else is changed first.
alter table staff
  add column demo boolean not null default false,
  add column must_change_password boolean not null default false;
comment on column staff.demo is 'Of the fictional cast; such an account does not sign in outside --demo.';
comment on column staff.must_change_password is 'Given by someone else: nothing but changing it is possible until done.';

alter table role add column version integer not null default 1;

create table demo_cast (
  once    boolean     not null default true,
  told_at timestamptz not null,
  constraint demo_cast_once primary key (once),
  constraint demo_cast_only_once check (once)
);
comment on table demo_cast is 'Holds a row once the fictional cast was put into this database.';
