-- One answer to one question, the same at the counter, on the phone and on the site (P-2.3, P-6.3).

create table approved_answer (
  id                uuid        not null,
  question_ar       text        not null,
  question_en       text,
  answer_ar         text        not null,
  answer_en         text,
  topic             text        not null,
  clause            text,
  source_reference  text,
  status            text        not null default 'draft',
  shown             boolean     not null default false,
  revision          integer     not null default 1,
  proposed_by       uuid        not null,
  proposed_by_name  text        not null,
  proposed_at       timestamptz not null,
  approved_by       uuid,
  approved_by_name  text,
  approved_at       timestamptz,
  search_key        text        not null generated always as (wasl.fold_arabic_bare(
    question_ar || ' ' || coalesce(question_en, '') || ' ' || answer_ar || ' ' || coalesce(answer_en, '')
    || ' ' || coalesce(source_reference, ''))) stored,
  constraint approved_answer_id primary key (id),
  constraint approved_answer_status check (status in ('draft', 'approved', 'withdrawn')),
  constraint approved_answer_topic check (topic in ('papers', 'conditions', 'follow-up', 'delivery', 'transport',
    'rights', 'visits', 'other')),
  constraint approved_answer_approval check (
    status = 'draft' or status = 'withdrawn' or (approved_by_name is not null and approved_at is not null)),
  constraint approved_answer_shown check (
    not shown or (status = 'approved' and question_en is not null and answer_en is not null)),
  constraint approved_answer_source unique (source_reference)
);
create index approved_answer_newest on approved_answer (status, approved_at desc, id);
comment on table approved_answer is
  'Questions with the answer that everyone here gives; proposed by anyone, approved by management. Holds no fact about a person.';
comment on column approved_answer.source_reference is 'The referral that it comes from, such as Q-1448-000031.';
comment on column approved_answer.proposed_by_name is 'Personal data: name of a member of staff.';
comment on column approved_answer.approved_by_name is 'Personal data: name of a member of staff.';

insert into role_permission (role, permission) values
  ('manager', 'knowledge.approve'), ('director', 'knowledge.approve');
