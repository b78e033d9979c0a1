-- What the association decides and may decide otherwise. Any module seeds its own keys in its own migration.
create table setting (
  key     text    not null,
  value   text    not null,
  kind    text    not null,
  least   integer,
  most    integer,
  choices text[],
  version integer not null default 1,
  constraint setting_key primary key (key),
  constraint setting_key_form check (key ~ '^[a-z]+(\.[a-z]+(-[a-z]+)*)+$'),
  constraint setting_kind check (kind in ('number', 'text', 'choice')),
  constraint setting_number check (kind <> 'number' or value ~ '^[0-9]{1,9}$'),
  constraint setting_choice check (kind <> 'choice' or value = any (choices))
);
comment on table setting is 'Settings by key; changed with a reason, which the journal keeps. Texts: setting.<key>.';
comment on column setting.least is 'Of a number its least value, of a text its least length; most likewise.';

insert into setting (key, value, kind, least, most, choices) values
  ('association.name-ar', 'الجمعية الخيرية للرعاية الصحية بمنطقة تبوك', 'text', 3, 160, null),
  ('association.name-en', 'Charitable Association for Health Care in the Tabuk Region', 'text', 3, 160, null),
  ('association.license', '0000', 'text', 1, 40, null),
  ('promise.min-days', '7', 'number', 1, 60, null),
  ('appeal.days', '15', 'number', 5, 180, null),
  ('reference.calendar', 'hijri', 'choice', null, null, array['hijri', 'gregorian']);

alter table branch add column version integer not null default 1;

-- What other rooms may read of branches and staff.
create view v_branch as
  select code, name_ar, name_en, governorate, phone, seat, position from branch;
comment on view v_branch is 'Branches and offices, for the reads of other modules.';

create view v_staff as
  select id, username, name_ar, name_en, sex, branch, department, active from staff;
comment on view v_staff is 'Staff without their passwords, for the reads of other modules.';
