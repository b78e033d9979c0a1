-- A table that charities keep may not say who is a man and who a woman; nobody guesses.
alter table party drop constraint party_person_has_sex;
alter table party add constraint party_organisation_has_no_sex check (kind = 'person' or sex is null);

create table sheet_import (
  id             uuid        not null,
  file_name      text        not null,
  digest         text        not null,
  size           bigint      not null,
  via            text        not null,
  status         text        not null,
  format         jsonb       not null,
  heading_row    integer     not null,
  headings       jsonb       not null,
  fields         jsonb       not null,
  branch         text        not null,
  rows           integer     not null default 0,
  row_done       integer     not null default 0,
  rows_done      integer     not null default 0,
  taken          integer     not null default 0,
  mended         integer     not null default 0,
  refused        integer     not null default 0,
  made           integer     not null default 0,
  searched       integer     not null default 0,
  failure        text,
  failure_args   jsonb,
  username       text,
  actor_name_ar  text        not null,
  actor_name_en  text        not null,
  created_at     timestamptz not null,
  finished_at    timestamptz,
  undone_at      timestamptz,
  constraint sheet_import_id primary key (id),
  constraint sheet_import_via check (via in ('page', 'command')),
  constraint sheet_import_status check (status in ('looked-at', 'trying', 'tried', 'waiting', 'running', 'searching',
    'done', 'failed', 'undoing', 'undone')),
  constraint sheet_import_branch foreign key (branch) references branch (code)
);
create index sheet_import_by_digest on sheet_import (digest);
create index sheet_import_by_age on sheet_import (created_at desc, id);
comment on table sheet_import is 'A table of people that was sent in, and how far taking it has come.';
comment on column sheet_import.row_done is 'Every row up to this number is committed, with its people.';
comment on column sheet_import.headings is 'The headings of the table, in order.';
comment on column sheet_import.fields is 'What each column tells of a person, as many as headings.';

create table sheet_import_row (
  import  uuid    not null,
  row     integer not null,
  outcome text    not null,
  party   uuid,
  made    boolean not null,
  said    jsonb   not null,
  kept    jsonb   not null,
  added   jsonb,
  constraint sheet_import_row_once primary key (import, row),
  constraint sheet_import_row_outcome check (outcome in ('taken', 'mended', 'refused')),
  constraint sheet_import_row_import foreign key (import) references sheet_import (id),
  constraint sheet_import_row_party foreign key (party) references party (id) on delete set null
);
create index sheet_import_row_by_party on sheet_import_row (party);
create index sheet_import_row_by_outcome on sheet_import_row (import, outcome, row);
comment on table sheet_import_row is 'What became of every row of a table; before the import, what would become of it.';
comment on column sheet_import_row.kept is
  'Sensitive personal data: cells that have no other home (income, health, notes), and those that were set aside.';
comment on column sheet_import_row.added is 'What the row added to somebody who was registered before, for undoing it.';

create table sheet_mapping (
  headings text        not null,
  fields   jsonb       not null,
  saved_at timestamptz not null,
  constraint sheet_mapping_headings primary key (headings)
);
comment on table sheet_mapping is 'What the columns of a table with these headings tell, as somebody corrected it.';

insert into role_permission (role, permission)
select role, permission
  from (values
    ('parties.import', array['manager', 'admin']),
    ('parties.export', array['manager', 'branch-manager', 'director', 'dpo'])
  ) as granted (permission, roles)
 cross join unnest(roles) as role;
