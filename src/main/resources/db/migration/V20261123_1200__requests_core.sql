create table request (
  id               uuid        not null,
  reference        text        not null,
  tracking_code    text        not null,
  party            uuid        not null,
  service_version  uuid        not null,
  status           text        not null,
  channel          text        not null,
  medium           text,
  details          text,
  branch           text        not null,
  received_branch  text        not null,
  visitor_name     text,
  visitor_relation text,
  visitor_mobile   text,
  created_at       timestamptz not null,
  created_by       uuid        not null,
  status_since     timestamptz not null,
  round            smallint    not null default 0,
  raised_at        timestamptz,
  outcome          text,
  decided_at       timestamptz,
  closed_at        timestamptz,
  version          integer     not null default 1,
  constraint request_id primary key (id),
  constraint request_reference unique (reference),
  constraint request_tracking_code check (tracking_code ~ '^[0-9]{8}$'),
  constraint request_status check (status in ('draft', 'submitted', 'raised', 'with-committee', 'returned', 'approved',
    'partially-approved', 'deferred', 'referred-out', 'declined', 'in-delivery', 'delivered', 'closed', 'cancelled')),
  constraint request_raised check (status not in ('raised', 'with-committee') or raised_at is not null),
  constraint request_party foreign key (party) references party (id),
  constraint request_service_version foreign key (service_version) references service_version (id),
  constraint request_branch foreign key (branch) references branch (code),
  constraint request_received_branch foreign key (received_branch) references branch (code),
  constraint request_created_by foreign key (created_by) references staff (id)
);
create index request_of_party on request (party, created_at desc);
create index request_at_work on request (branch, status, id);
create index request_received_at_work on request (received_branch, status, id);
create index request_newest on request (id desc);
comment on table request is 'A matter of one person about one service, from intake to closing (P-6.2 – P-6.4).';
comment on column request.details is 'Personal data: what the visitor said; may name health facts.';
comment on column request.visitor_name is 'Personal data: who came, where it is not the beneficiary.';
comment on column request.tracking_code is 'Lasting code on the receipt; with the reference it shows state, promise and what is missing, no more.';

create table request_item (
  request     uuid     not null,
  code        text     not null,
  position    smallint not null,
  mandatory   boolean  not null,
  given_at    timestamptz,
  given_by    uuid,
  held_from   uuid,
  result      text,
  method      text,
  note        text,
  verified_at timestamptz,
  verified_by uuid,
  valid_until date,
  constraint request_item_once primary key (request, code),
  constraint request_item_result check (result in ('seen', 'matched', 'mismatched', 'unclear')),
  constraint request_item_method check (method in ('original-seen', 'copy-seen', 'system', 'phone', 'visit')),
  constraint request_item_verified check ((result is null) = (verified_at is null)),
  constraint request_item_request foreign key (request) references request (id)
);
comment on table request_item is 'What the service asks for, and how far each was given and verified: by whom, when, against what (P-6.2).';

create table request_item_value (
  request uuid not null,
  code    text not null,
  value   text,
  file    uuid,
  constraint request_item_value_once primary key (request, code),
  constraint request_item_value_item foreign key (request, code) references request_item (request, code)
);
comment on table request_item_value is 'Sensitive: what was given for an item; may be a health or poverty fact. Read through ItemValueStore only.';

create table request_referral (
  id          uuid        not null,
  request     uuid        not null,
  number      smallint    not null,
  reference   text        not null,
  question    text        not null,
  item        text,
  owner       text        not null,
  asked_by    uuid        not null,
  asked_at    timestamptz not null,
  due_on      date        not null,
  answer      text,
  clause      text,
  answered_by uuid,
  answered_at timestamptz,
  told_at     timestamptz,
  constraint request_referral_id primary key (id),
  constraint request_referral_number unique (request, number),
  constraint request_referral_reference unique (reference),
  constraint request_referral_answered check ((answer is null) = (answered_at is null)),
  constraint request_referral_request foreign key (request) references request (id)
);
create index request_referral_open on request_referral (due_on, id) where answered_at is null;
comment on table request_referral is 'What is unclear, asked of management, and its answer (P-6.3).';

create table request_study (
  request        uuid        not null,
  round          smallint    not null,
  summary        text        not null,
  recommendation text        not null,
  raised_by      uuid        not null,
  raised_at      timestamptz not null,
  constraint request_study_round primary key (request, round),
  constraint request_study_recommendation check (recommendation in ('approve', 'part', 'decline', 'none')),
  constraint request_study_request foreign key (request) references request (id)
);
comment on table request_study is 'Sensitive: what was raised to management for study, once a round (P-6.4).';

create table promise (
  id       uuid        not null,
  request  uuid        not null,
  round    smallint    not null,
  number   smallint    not null,
  raised_at timestamptz not null,
  earliest date        not null,
  promised date        not null,
  reason   text,
  made_by  uuid        not null,
  made_at  timestamptz not null,
  constraint promise_id primary key (id),
  constraint promise_number unique (request, round, number),
  constraint promise_not_too_early check (promised >= earliest),
  constraint promise_extension_has_reason check (number = 1 or reason is not null),
  constraint promise_request foreign key (request) references request (id)
);
create index promise_day on promise (promised, request);
comment on table promise is 'Reply dates promised to the person (P-6.4, reading C). Immutable: extending adds a row with its reason.';
revoke update, delete, truncate on promise from wasl_app;

create table promise_escalation (
  promise uuid        not null,
  step    text        not null,
  at      timestamptz not null,
  constraint promise_escalation_once primary key (promise, step),
  constraint promise_escalation_step check (step in ('owner', 'manager', 'director', 'board')),
  constraint promise_escalation_promise foreign key (promise) references promise (id)
);
comment on table promise_escalation is 'Who was made aware of a promise near or past its day, once each step.';

create table request_decision (
  id          uuid        not null,
  request     uuid        not null,
  round       smallint    not null,
  outcome     text        not null,
  reason      text        not null,
  alternative text,
  promised    date,
  fields      text[]      not null default '{}',
  decided_by  uuid        not null,
  decided_at  timestamptz not null,
  constraint request_decision_id primary key (id),
  constraint request_decision_outcome check (outcome in ('approved', 'partially-approved', 'deferred', 'returned',
    'referred-out', 'declined')),
  constraint request_decision_declined check (outcome <> 'declined' or alternative is not null),
  constraint request_decision_request foreign key (request) references request (id)
);
create index request_decision_of on request_decision (request, decided_at);
comment on table request_decision is 'What management decided, with reason and alternative (P-6.4). Sensitive: the reason.';
revoke update, delete, truncate on request_decision from wasl_app;

create table request_grant (
  decision    uuid     not null,
  position    smallint not null,
  description text,
  amount      bigint,
  currency    char(3),
  quantity    integer,
  unit        text,
  constraint request_grant_position primary key (decision, position),
  constraint request_grant_amount check (amount >= 0 and (amount is null) = (currency is null)),
  constraint request_grant_quantity check (quantity > 0),
  constraint request_grant_decision foreign key (decision) references request_decision (id)
);
comment on table request_grant is 'What an approval grants: amounts in minor units, quantities.';

create table request_appeal (
  id          uuid        not null,
  request     uuid        not null,
  number      smallint    not null,
  text        text        not null,
  made_by     uuid        not null,
  made_at     timestamptz not null,
  due_on      date        not null,
  outcome     text,
  answer      text,
  answered_by uuid,
  answered_at timestamptz,
  constraint request_appeal_id primary key (id),
  constraint request_appeal_number unique (request, number),
  constraint request_appeal_outcome check (outcome in ('upheld', 'reopened')),
  constraint request_appeal_request foreign key (request) references request (id)
);
create unique index request_appeal_one_open on request_appeal (request) where answered_at is null;
comment on table request_appeal is 'The person disagrees with a decision (تظلّم); answered by somebody who did not decide it.';

create table tracking_failure (
  reference text        not null,
  at        timestamptz not null
);
create index tracking_failure_recent on tracking_failure (reference, at);
comment on table tracking_failure is 'Wrong codes typed for a request number, for slowing down guesses.';

create view v_request as
select r.id, r.reference, r.party, r.status, r.outcome, r.branch, r.received_branch, r.channel, r.created_at, r.created_by,
       r.status_since, r.raised_at, r.decided_at, r.closed_at, r.round,
       v.id as service_version, v.code as service, v.name_ar as service_name_ar, v.name_en as service_name_en
  from request r join v_service_version v on v.id = r.service_version;
comment on view v_request is 'Requests without their sensitive texts, for modules above.';

create view v_promise as
select p.id, p.request, p.round, p.number, p.earliest, p.promised, p.reason, p.made_at,
       p.number = max(p.number) over (partition by p.request, p.round) and p.round = r.round as current
  from promise p join request r on r.id = p.request;
comment on view v_promise is 'Promises with the one that holds now marked.';

insert into role_permission (role, permission)
select role, permission
  from (values
    ('requests.read',    array['officer', 'agent', 'researcher', 'research-manager', 'manager', 'branch-manager', 'director', 'quality', 'dpo']),
    ('requests.receive', array['officer', 'agent', 'researcher', 'branch-manager']),
    ('requests.verify',  array['officer', 'researcher', 'branch-manager']),
    ('requests.refer',   array['officer', 'agent', 'researcher', 'branch-manager']),
    ('requests.raise',   array['officer', 'researcher', 'branch-manager']),
    ('requests.answer',  array['manager', 'director']),
    ('requests.study',   array['researcher', 'research-manager', 'manager', 'director']),
    ('requests.decide',  array['manager', 'director']),
    ('requests.promise', array['officer', 'branch-manager', 'research-manager', 'manager', 'director']),
    ('requests.cancel',  array['officer', 'agent', 'branch-manager', 'manager', 'director']),
    ('requests.appeal',  array['officer', 'agent', 'branch-manager']),
    ('requests.answer-appeal', array['manager', 'director'])
  ) as granted (permission, roles), unnest(roles) as role;

insert into setting (key, value, kind, least, most) values
  ('referral.answer-days', '2', 'number', 1, 30),
  ('appeal.answer-days', '10', 'number', 1, 60);
