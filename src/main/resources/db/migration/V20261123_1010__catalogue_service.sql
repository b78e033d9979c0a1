-- The services guide as data (P-5.2): text and behaviour cannot disagree, because there is one of them.

create table service (
  code          text     not null,
  service_group text     not null,
  position      smallint not null,
  offered       boolean  not null default true,
  constraint service_code primary key (code),
  constraint service_code_form check (code ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'),
  constraint service_group_known check (service_group in ('treatment', 'medicines', 'devices', 'dialysis',
    'diagnostics', 'transport', 'housing', 'home', 'money')),
  constraint service_position unique (service_group, position) deferrable initially deferred
);
comment on table service is 'What the association offers. What it asks for and promises is in service_version.';

create table service_version (
  id                   uuid        not null,
  service              text        not null,
  version              integer     not null,
  name_ar              text        not null,
  name_en              text        not null,
  summary_ar           text        not null,
  summary_en           text        not null,
  target_days          smallint    not null,
  internal_target_days smallint    not null,
  clause               text        not null,
  revision             integer     not null default 1,
  started_by           text        not null,
  started_at           timestamptz not null,
  published_by         text,
  published_at         timestamptz,
  reason               text,
  constraint service_version_id primary key (id),
  constraint service_version_service foreign key (service) references service (code),
  constraint service_version_number unique (service, version),
  constraint service_version_target check (target_days between 1 and 365),
  constraint service_version_internal_target check (internal_target_days between 0 and target_days),
  constraint service_version_published check ((published_at is null) = (published_by is null)
    and (published_at is null) = (reason is null))
);
create unique index service_version_one_draft on service_version (service) where published_at is null;
comment on table service_version is
  'One edition of a service in the guide; a draft until published with a reason, unchangeable afterwards.';
comment on column service_version.target_days is 'Calendar days from raising to the reply, then rolled to a working day (P-6.4).';
comment on column service_version.internal_target_days is 'Calendar days within which an urgent case is answered; never quoted.';
comment on column service_version.clause is 'Clause of the guide, as cited in answers.';
comment on column service_version.revision is 'Grows with each change of a draft, so that two editors do not overwrite each other.';

create table service_condition (
  version_id uuid     not null,
  position   smallint not null,
  text_ar    text     not null,
  text_en    text     not null,
  constraint service_condition_place primary key (version_id, position) deferrable initially deferred,
  constraint service_condition_version foreign key (version_id) references service_version (id) on delete cascade
);
comment on table service_condition is 'Who may be given a service, in plain words.';

create table item_type (
  code              text    not null,
  kind              text    not null,
  name_ar           text    not null,
  name_en           text    not null,
  hint_ar           text    not null default '',
  hint_en           text    not null default '',
  least_proof       text    not null,
  valid_days        smallint not null,
  sensitivity       text    not null,
  identity_document boolean not null default false,
  keep_copy         boolean not null,
  constraint item_type_code primary key (code),
  constraint item_type_code_form check (code ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'),
  constraint item_type_kind check (kind in ('document', 'text', 'number', 'date', 'iban', 'place')),
  constraint item_type_least_proof check (least_proof in ('seen', 'matched')),
  constraint item_type_valid_days check (valid_days between 0 and 3650),
  constraint item_type_sensitivity check (sensitivity in ('ordinary', 'personal', 'sensitive'))
);
comment on table item_type is
  'What may be asked for, by one code across all services, so that what is held is not asked for twice (P-2.1).';
comment on column item_type.identity_document is 'Official identity papers: seen and matched, not copied (PDPL R31).';

create table service_item (
  version_id  uuid     not null,
  position    smallint not null,
  code        text     not null,
  name_ar     text     not null,
  name_en     text     not null,
  hint_ar     text     not null,
  hint_en     text     not null,
  kind        text     not null,
  mandatory   boolean  not null,
  least_proof text     not null,
  valid_days  smallint not null,
  sensitivity text     not null,
  keep_copy   boolean  not null,
  copy_basis  text,
  constraint service_item_once primary key (version_id, code),
  constraint service_item_place unique (version_id, position) deferrable initially deferred,
  constraint service_item_version foreign key (version_id) references service_version (id) on delete cascade,
  constraint service_item_type foreign key (code) references item_type (code),
  constraint service_item_kind check (kind in ('document', 'text', 'number', 'date', 'iban', 'place')),
  constraint service_item_least_proof check (least_proof in ('seen', 'matched')),
  constraint service_item_valid_days check (valid_days between 0 and 3650),
  constraint service_item_sensitivity check (sensitivity in ('ordinary', 'personal', 'sensitive'))
);
comment on table service_item is 'What one edition of a service asks for, and how it must at least be proven.';
comment on column service_item.valid_days is 'How long it holds once verified, in days; 0 for no limit.';
comment on column service_item.copy_basis is
  'The law or body that requires a copy of an official identity paper to be kept (PDPL R31); null where none is kept.';

-- A published edition stays as it was: requests made under it are judged by it.
create function service_version_stays() returns trigger language plpgsql as $$
begin
  if old.published_at is not null then
    raise exception 'a published edition does not change'
      using errcode = 'check_violation', constraint = 'service_version_stays', table = 'service_version';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger service_version_stays before update or delete on service_version
  for each row execute function service_version_stays();

create function service_part_stays() returns trigger language plpgsql as $$
declare
  edition uuid := case when tg_op = 'DELETE' then old.version_id else new.version_id end;
begin
  if exists (select 1 from wasl.service_version where id = edition and published_at is not null) then
    raise exception 'a published edition does not change'
      using errcode = 'check_violation', constraint = 'service_version_stays', table = 'service_version';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger service_condition_stays before insert or update or delete on service_condition
  for each row execute function service_part_stays();
create trigger service_item_stays before insert or update or delete on service_item
  for each row execute function service_part_stays();

create view v_service_version as
  select v.id, v.service as code, v.version, s.service_group, v.name_ar, v.name_en, v.target_days,
         v.internal_target_days, v.clause, v.published_at, s.offered
    from service_version v
    join service s on s.code = v.service
   where v.published_at is not null;
comment on view v_service_version is 'Published editions of all services, one row each.';

create view v_service_item as
  select i.version_id, i.position, i.code, i.name_ar, i.name_en, i.kind, i.mandatory, i.least_proof,
         i.valid_days, i.sensitivity, i.keep_copy, i.hint_ar, i.hint_en
    from service_item i;
comment on view v_service_item is 'What each edition asks for, one row an item.';

insert into role_permission (role, permission) values
  ('admin', 'catalogue.edit'), ('research-manager', 'catalogue.edit');
