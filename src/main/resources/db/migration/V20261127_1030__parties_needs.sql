-- What a person needs, as found on a day; the next finding stands beside it, so that what changed can be seen.
create table needs_assessment (
  id          uuid        not null,
  party       uuid        not null,
  assessed_on date        not null,
  next_on     date        not null,
  assessed_by uuid        not null,
  recorded_at timestamptz not null,
  constraint needs_assessment_id primary key (id),
  constraint needs_assessment_days check (next_on > assessed_on),
  constraint needs_assessment_party foreign key (party) references party (id),
  constraint needs_assessment_assessed_by foreign key (assessed_by) references staff (id)
);
create index needs_assessment_by_party on needs_assessment (party, assessed_on desc);
comment on table needs_assessment is 'Personal data: when needs were assessed, and when next (P-2.1a). Rows are added, never changed.';

create table needs_finding (
  assessment uuid not null,
  area       text not null,
  degree     text not null,
  finding    text,
  constraint needs_finding_once primary key (assessment, area),
  constraint needs_finding_area check (area in ('health', 'devices', 'care', 'living', 'housing', 'transport',
    'learning', 'support')),
  constraint needs_finding_degree check (degree in ('none', 'some', 'urgent')),
  constraint needs_finding_of_need check (degree = 'none' or finding is not null),
  constraint needs_finding_assessment foreign key (assessment) references needs_assessment (id)
);
comment on table needs_finding is 'Sensitive personal data: needs by area, which tell of health and poverty.';
comment on column needs_finding.degree is 'Sensitive personal data: none, some or urgent.';
comment on column needs_finding.finding is 'Sensitive personal data: a short finding; may name health and poverty facts.';

insert into setting (key, value, kind, least, most) values
  ('parties.needs-months', '12', 'number', 1, 60);

insert into role_permission (role, permission)
select role, permission
  from (values
    ('parties.assess-needs', array['officer', 'researcher', 'research-manager', 'branch-manager']),
    ('parties.read-needs',   array['officer', 'researcher', 'research-manager', 'manager', 'branch-manager',
       'director'])
  ) as given (permission, roles), unnest(roles) as role;
