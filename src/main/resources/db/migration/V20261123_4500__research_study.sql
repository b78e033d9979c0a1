-- What the association sets, by date. Editions are added, never changed.
create table research_tables (
  id            uuid        not null,
  number        integer     not null,
  name_ar       text        not null,
  name_en       text        not null,
  from_day      date        not null,
  counted       text[]      not null,
  deducted      text[]      not null,
  eligible_from integer,
  review_from   integer,
  reason        text        not null,
  set_by        uuid        not null,
  set_at        timestamptz not null,
  constraint research_tables_id primary key (id),
  constraint research_tables_number unique (number),
  constraint research_tables_points check (eligible_from >= 0 and review_from >= 0 and review_from <= eligible_from),
  constraint research_tables_set_by foreign key (set_by) references staff (id)
);
create index research_tables_in_force on research_tables (from_day, number);
comment on table research_tables is
  'Editions of the need tables: which income counts, what is deducted, points that suggest; in force from a day.';

create table research_ceiling (
  tables   uuid   not null,
  category text   not null,
  ceiling  bigint not null,
  constraint research_ceiling_once primary key (tables, category),
  constraint research_ceiling_category check (category in ('a', 'b', 'c', 'd')),
  constraint research_ceiling_amount check (ceiling >= 0),
  constraint research_ceiling_tables foreign key (tables) references research_tables (id)
);
comment on table research_ceiling is 'The most net income per head and month of a category, in halalas.';

create table research_point (
  tables uuid    not null,
  fact   text    not null,
  points integer not null,
  constraint research_point_once primary key (tables, fact),
  constraint research_point_amount check (points between 1 and 1000),
  constraint research_point_tables foreign key (tables) references research_tables (id)
);
comment on table research_point is 'What each occurrence of a fact is worth in need points.';
revoke update, delete, truncate on research_tables, research_ceiling, research_point from wasl_app;

create table research_visit (
  id          uuid        not null,
  request     uuid        not null,
  party       uuid        not null,
  researcher  uuid        not null,
  companion   uuid,
  on_day      date        not null,
  hour        text,
  place       text        not null,
  man_present boolean     not null,
  override    text,
  status      text        not null,
  assigned_by uuid        not null,
  assigned_at timestamptz not null,
  ended_at    timestamptz,
  end_reason  text,
  constraint research_visit_id primary key (id),
  constraint research_visit_status check (status in ('assigned', 'done', 'cancelled')),
  constraint research_visit_ended check ((status = 'assigned') = (ended_at is null)),
  constraint research_visit_cancelled check (status <> 'cancelled' or end_reason is not null),
  constraint research_visit_two check (companion <> researcher),
  constraint research_visit_request foreign key (request) references request (id),
  constraint research_visit_party foreign key (party) references party (id),
  constraint research_visit_researcher foreign key (researcher) references staff (id),
  constraint research_visit_companion foreign key (companion) references staff (id),
  constraint research_visit_assigned_by foreign key (assigned_by) references staff (id)
);
create unique index research_visit_one_open on research_visit (request) where status = 'assigned';
create index research_visit_of_day on research_visit (on_day, id) where status = 'assigned';
create index research_visit_of_researcher on research_visit (researcher, on_day);
comment on table research_visit is 'Who visits whose home on which day (P-2.4).';
comment on column research_visit.place is 'Personal data: where the person lives.';
comment on column research_visit.override is 'Why the women''s rule was set aside; null where it was kept.';

create table research_study (
  id           uuid        not null,
  request      uuid        not null,
  party        uuid        not null,
  visit        uuid        not null,
  number       smallint    not null,
  previous     uuid,
  researcher   uuid        not null,
  status       text        not null,
  day          date,
  begun_at     timestamptz not null,
  saved_at     timestamptz not null,
  submitted_at timestamptz,
  judged_by    uuid,
  judged_at    timestamptz,
  note         text,
  revision     integer     not null default 1,
  constraint research_study_id primary key (id),
  constraint research_study_number unique (request, number),
  constraint research_study_status check (status in ('draft', 'submitted', 'returned', 'approved')),
  constraint research_study_submitted check ((status = 'draft') = (submitted_at is null)),
  constraint research_study_day check (status = 'draft' or day is not null),
  constraint research_study_judged check ((status in ('returned', 'approved')) = (judged_at is not null)),
  constraint research_study_returned check (status <> 'returned' or note is not null),
  constraint research_study_request foreign key (request) references request (id),
  constraint research_study_party foreign key (party) references party (id),
  constraint research_study_visit foreign key (visit) references research_visit (id),
  constraint research_study_previous foreign key (previous) references research_study (id),
  constraint research_study_researcher foreign key (researcher) references staff (id),
  constraint research_study_judged_by foreign key (judged_by) references staff (id)
);
create unique index research_study_one_draft on research_study (request) where status = 'draft';
create index research_study_of_party on research_study (party, submitted_at desc);
create index research_study_to_judge on research_study (submitted_at, id) where status = 'submitted';
comment on table research_study is 'Social studies in versions; what is handed in is never changed (P-6.4).';
comment on column research_study.number is 'The version within its request: 1, 2, …';

create table research_answer (
  study uuid not null,
  field text not null,
  typed text not null,
  constraint research_answer_once primary key (study, field),
  constraint research_answer_study foreign key (study) references research_study (id)
);
comment on table research_answer is
  'Sensitive: facts of poverty and health as the researcher typed them. Read through StudyFactStore only.';

create table research_member (
  study    uuid     not null,
  position smallint not null,
  name     text     not null,
  relation text     not null,
  identity text     not null,
  age      text     not null,
  work     text     not null,
  health   text     not null,
  disabled boolean  not null,
  constraint research_member_once primary key (study, position),
  constraint research_member_study foreign key (study) references research_study (id)
);
comment on table research_member is
  'Sensitive: who lives in the household, with age, work and health. Read through StudyFactStore only.';

create table research_outcome (
  study          uuid        not null,
  request        uuid        not null,
  tables         uuid,
  tables_number  integer,
  day            date        not null,
  inputs_digest  text        not null,
  income         bigint      not null,
  obligations    bigint      not null,
  counted        bigint      not null,
  deducted       bigint      not null,
  members        integer     not null,
  per_head       bigint,
  category       text,
  above_all      boolean     not null,
  points         integer,
  suggestion     text,
  lacking        text[]      not null,
  explanation_ar text        not null,
  explanation_en text        not null,
  reckoned_at    timestamptz not null,
  constraint research_outcome_study primary key (study),
  constraint research_outcome_digest check (inputs_digest ~ '^[0-9a-f]{64}$'),
  constraint research_outcome_tables_known check ((tables is null) = (tables_number is null)),
  constraint research_outcome_category check (category in ('a', 'b', 'c', 'd')),
  constraint research_outcome_suggestion check (suggestion in ('eligible', 'review', 'not-eligible')),
  constraint research_outcome_of_study foreign key (study) references research_study (id),
  constraint research_outcome_request foreign key (request) references request (id),
  constraint research_outcome_tables foreign key (tables) references research_tables (id)
);
create index research_outcome_of_request on research_outcome (request);
comment on table research_outcome is
  'Sensitive: what the tables of its day made of a study, with the digest of what went in. Sums in halalas. Immutable.';
revoke update, delete, truncate on research_outcome from wasl_app;

-- Immutable for everyone, also for the owner of the tables.
create function wasl.research_is_kept() returns trigger
  language plpgsql as $$
begin
  raise exception '% is never changed', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger research_outcome_is_kept before update or delete on research_outcome
  for each row execute function wasl.research_is_kept();
create trigger research_outcome_is_not_emptied before truncate on research_outcome
  for each statement execute function wasl.research_is_kept();
create trigger research_tables_is_kept before update or delete on research_tables
  for each row execute function wasl.research_is_kept();
create trigger research_ceiling_is_kept before update or delete on research_ceiling
  for each row execute function wasl.research_is_kept();
create trigger research_point_is_kept before update or delete on research_point
  for each row execute function wasl.research_is_kept();

-- Facts are written while their study is a draft, and stay as they are from then on.
create function wasl.research_is_draft() returns trigger
  language plpgsql as $$
declare
  of_study uuid := case tg_op when 'DELETE' then old.study else new.study end;
begin
  if (select s.status from wasl.research_study s where s.id = of_study) <> 'draft' then
    raise exception 'the study was handed in' using errcode = 'integrity_constraint_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger research_answer_of_draft before insert or update or delete on research_answer
  for each row execute function wasl.research_is_draft();
create trigger research_member_of_draft before insert or update or delete on research_member
  for each row execute function wasl.research_is_draft();

insert into role_permission (role, permission)
select role, permission
  from (values
    ('research.read',     array['researcher', 'research-manager', 'manager', 'director']),
    ('research.read-all', array['research-manager', 'manager', 'director']),
    ('research.write',    array['researcher']),
    ('research.assign',   array['research-manager']),
    ('research.approve',  array['research-manager']),
    ('research.tables',   array['admin', 'research-manager'])
  ) as granted (permission, roles), unnest(roles) as role;

insert into setting (key, value, kind, choices) values
  ('research.woman-visit-override', 'allowed', 'choice', array['allowed', 'never']);
