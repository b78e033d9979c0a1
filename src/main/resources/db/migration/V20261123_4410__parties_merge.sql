create table party_merge (
  id             uuid        not null,
  keep           uuid        not null,
  absorbed       uuid        not null,
  merged_at      timestamptz not null,
  merged_by      uuid        not null,
  until          timestamptz not null,
  before_version integer     not null,
  after_version  integer     not null,
  undone_at      timestamptz,
  undone_by      uuid,
  place          bigint      not null generated always as identity,
  constraint party_merge_id primary key (id),
  constraint party_merge_two check (keep <> absorbed),
  constraint party_merge_undone check ((undone_at is null) = (undone_by is null)),
  constraint party_merge_keep foreign key (keep) references party (id),
  constraint party_merge_absorbed foreign key (absorbed) references party (id),
  constraint party_merge_merged_by foreign key (merged_by) references staff (id),
  constraint party_merge_undone_by foreign key (undone_by) references staff (id)
);
create unique index party_merge_absorbed_once on party_merge (absorbed) where undone_at is null;
create index party_merge_by_keep on party_merge (keep, place);
create unique index party_merge_by_place on party_merge (place);
comment on table party_merge is 'Which record was made part of which, by whom, and whether that was undone.';
comment on column party_merge.place is 'Their order: one after the other, whatever the clock says.';
comment on column party_merge.until is 'Until when it may be undone.';

create table party_merge_field (
  merge  uuid  not null,
  field  text  not null,
  before jsonb not null,
  after  jsonb not null,
  constraint party_merge_field_once primary key (merge, field),
  constraint party_merge_field_field check (field in ('name', 'preferred-name', 'honorific', 'sex', 'birth-date',
    'nationality', 'governorate', 'place', 'language', 'branch')),
  constraint party_merge_field_merge foreign key (merge) references party_merge (id)
);
comment on table party_merge_field is 'Personal data: what the kept record took over from the absorbed one, and had before.';
