create table branch (
  code         text     not null,
  name_ar      text     not null,
  name_en      text     not null,
  governorate  text     not null,
  phone        text     not null,
  seat         boolean  not null default false,
  position     smallint not null,
  constraint branch_code primary key (code),
  constraint branch_code_form check (code ~ '^[a-z-]{2,20}$')
);
comment on table branch is 'Branches and offices (P-3.7): Tabuk and the governorates.';

insert into branch (code, name_ar, name_en, governorate, phone, seat, position) values
  ('tabuk',   'فرع تبوك',    'Tabuk branch',    'تبوك',  '014 000 0123', true,  1),
  ('duba',    'مكتب ضباء',   'Duba office',     'ضباء',  '014 000 0124', false, 2),
  ('al-wajh', 'مكتب الوجه',  'Al Wajh office',  'الوجه', '014 000 0125', false, 3),
  ('umluj',   'مكتب أملج',   'Umluj office',    'أملج',  '014 000 0126', false, 4),
  ('tayma',   'مكتب تيماء',  'Tayma office',    'تيماء', '014 000 0127', false, 5),
  ('haql',    'مكتب حقل',    'Haql office',     'حقل',   '014 000 0128', false, 6),
  ('al-bad',  'مكتب البدع',  'Al Bad'' office', 'البدع', '014 000 0129', false, 7);

create table department (
  code    text not null,
  name_ar text not null,
  name_en text not null,
  constraint department_code primary key (code)
);
insert into department (code, name_ar, name_en) values
  ('relations',  'علاقات المستفيدين', 'Beneficiary Relations'),
  ('research',   'البحث الاجتماعي',   'Social Research'),
  ('management', 'الإدارة',           'Management'),
  ('quality',    'الجودة',            'Quality'),
  ('volunteers', 'التطوع',            'Volunteering'),
  ('supporters', 'علاقات الداعمين',   'Supporter Relations'),
  ('privacy',    'حماية البيانات',    'Data Protection'),
  ('systems',    'تقنية المعلومات',   'Information Technology');

create table role (
  code       text not null,
  name_ar    text not null,
  name_en    text not null,
  constraint role_code primary key (code)
);
insert into role (code, name_ar, name_en) values
  ('officer',               'موظف علاقات المستفيدين',  'Beneficiary Relations Officer'),
  ('agent',                 'موظف الاتصال',            'Phone Agent'),
  ('researcher',            'باحث اجتماعي',            'Social Researcher'),
  ('research-manager',      'مدير البحث الاجتماعي',    'Social Research Manager'),
  ('manager',               'الإدارة',                 'Management'),
  ('branch-manager',        'مدير الفرع',              'Branch Manager'),
  ('quality',               'مسؤول الجودة',            'Quality Officer'),
  ('volunteer-coordinator', 'منسق التطوع',             'Volunteer Coordinator'),
  ('supporters',            'مسؤول علاقات الداعمين',   'Supporter Relations Officer'),
  ('director',              'المدير التنفيذي',         'Executive Director'),
  ('dpo',                   'مسؤول حماية البيانات',    'Data Protection Officer'),
  ('admin',                 'مدير النظام',             'System Administrator');
comment on table role is 'The roles of practice; what each may do is role_permission.';

create table role_permission (
  role       text not null,
  permission text not null,
  constraint role_permission_once primary key (role, permission),
  constraint role_permission_role foreign key (role) references role (code)
);
comment on table role_permission is 'The one permission model: asked by pages, API and templates through Actor.';
insert into role_permission (role, permission) values
  ('research-manager', 'organization.all-branches'), ('manager', 'organization.all-branches'),
  ('quality', 'organization.all-branches'), ('director', 'organization.all-branches'),
  ('dpo', 'organization.all-branches'), ('agent', 'organization.all-branches'),
  ('admin', 'organization.administer');

create table staff (
  id            uuid        not null,
  username      text        not null,
  name_ar       text        not null,
  name_en       text        not null,
  sex           text        not null,
  branch        text        not null,
  department    text        not null,
  password_hash text        not null,
  active        boolean     not null default true,
  version       integer     not null default 1,
  created_at    timestamptz not null,
  constraint staff_id primary key (id),
  constraint staff_username unique (username),
  constraint staff_username_form check (username ~ '^[a-z0-9.-]{2,40}$'),
  constraint staff_sex check (sex in ('male', 'female')),
  constraint staff_branch foreign key (branch) references branch (code),
  constraint staff_department foreign key (department) references department (code)
);
comment on table staff is 'Members of staff who sign in.';
comment on column staff.name_ar is 'Personal data: name.';

create table staff_role (
  staff uuid not null,
  role  text not null,
  constraint staff_role_once primary key (staff, role),
  constraint staff_role_staff foreign key (staff) references staff (id),
  constraint staff_role_role foreign key (role) references role (code)
);

create table session_token (
  token_hash bytea       not null,
  staff      uuid        not null,
  kind       text        not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint session_token_hash primary key (token_hash),
  constraint session_token_kind check (kind in ('page', 'api')),
  constraint session_token_staff foreign key (staff) references staff (id)
);
create index session_token_staff_all on session_token (staff);
create index session_token_expiry on session_token (expires_at);
comment on table session_token is 'Who is signed in, on pages and by API. Only the SHA-256 of a token is kept.';

create table sign_in_failure (
  username text        not null,
  at       timestamptz not null
);
create index sign_in_failure_recent on sign_in_failure (username, at);
comment on table sign_in_failure is 'Failed sign-ins, for slowing down guesses; an unknown name counts the same.';
