create table rating_invitation (
  id         uuid        not null,
  request    uuid        not null,
  token      text        not null,
  service    text        not null,
  branch     text        not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  used       boolean     not null default false,
  constraint rating_invitation_id primary key (id),
  constraint rating_invitation_request_once unique (request),
  constraint rating_invitation_token unique (token),
  constraint rating_invitation_token_form check (token ~ '^[A-Za-z0-9_-]{22}$'),
  constraint rating_invitation_request foreign key (request) references request (id),
  constraint rating_invitation_branch foreign key (branch) references branch (code)
);
comment on table rating_invitation is
  'Who was asked to rate (P-2.5a). Of a rating given it says only that it was: not when, not which.';
comment on column rating_invitation.token is 'Secret: whoever has it may rate, once.';

create table rating (
  id       uuid     not null,
  quarter  text     not null,
  service  text     not null,
  branch   text     not null,
  stars    smallint not null,
  courtesy smallint,
  clarity  smallint,
  time     smallint,
  result   smallint,
  comment  text,
  constraint rating_id primary key (id),
  constraint rating_quarter check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
  constraint rating_stars check (stars between 1 and 5),
  constraint rating_courtesy check (courtesy between 1 and 5),
  constraint rating_clarity check (clarity between 1 and 5),
  constraint rating_time check (time between 1 and 5),
  constraint rating_result check (result between 1 and 5),
  constraint rating_branch foreign key (branch) references branch (code)
);
create index rating_by_quarter on rating (quarter);
comment on table rating is
  'What people say (P-2.6c). Holds no request, person, member of staff or moment, only the quarter, and an id that tells
   no time.';
comment on column rating.comment is 'Sensitive: free words; may name a person. Shown with a named low rating only.';

create table rating_origin (
  rating   uuid        not null,
  request  uuid        not null,
  given_at timestamptz not null,
  constraint rating_origin_once primary key (rating),
  constraint rating_origin_rating foreign key (rating) references rating (id),
  constraint rating_origin_request foreign key (request) references request (id)
);
comment on table rating_origin is
  'Personal data: which request a rating is about, where the giver left the name. An anonymous one has no row here.';

create table rating_follow_up (
  id        uuid        not null,
  rating    uuid        not null,
  due_on    date        not null,
  opened_at timestamptz not null,
  finding   text,
  done_by   uuid,
  done_at   timestamptz,
  constraint rating_follow_up_id primary key (id),
  constraint rating_follow_up_done check ((done_at is null) = (finding is null) and (done_at is null) = (done_by is null)),
  constraint rating_follow_up_named foreign key (rating) references rating_origin (rating),
  constraint rating_follow_up_done_by foreign key (done_by) references staff (id)
);
create index rating_follow_up_open on rating_follow_up (due_on, id) where done_at is null;
comment on table rating_follow_up is 'Low named ratings to be followed up by a day (P-2.5b).';

create view rating_by_service as
select quarter, service, count(*) filter (where stars = 1) as s1, count(*) filter (where stars = 2) as s2,
       count(*) filter (where stars = 3) as s3, count(*) filter (where stars = 4) as s4,
       count(*) filter (where stars = 5) as s5,
       count(courtesy) as courtesy_n, sum(courtesy) as courtesy_sum, count(clarity) as clarity_n,
       sum(clarity) as clarity_sum, count(time) as time_n, sum(time) as time_sum, count(result) as result_n,
       sum(result) as result_sum
  from rating group by quarter, service;
comment on view rating_by_service is 'Unprotected counts; read by satisfaction alone, which protects them before they are shown.';

create view rating_by_branch as
select quarter, branch, count(*) filter (where stars = 1) as s1, count(*) filter (where stars = 2) as s2,
       count(*) filter (where stars = 3) as s3, count(*) filter (where stars = 4) as s4,
       count(*) filter (where stars = 5) as s5,
       count(courtesy) as courtesy_n, sum(courtesy) as courtesy_sum, count(clarity) as clarity_n,
       sum(clarity) as clarity_sum, count(time) as time_n, sum(time) as time_sum, count(result) as result_n,
       sum(result) as result_sum
  from rating group by quarter, branch;
comment on view rating_by_branch is 'Unprotected counts; read by satisfaction alone, which protects them before they are shown.';

revoke update, delete, truncate on rating, rating_origin from wasl_app;
revoke delete, truncate on rating_invitation, rating_follow_up from wasl_app;

insert into setting (key, value, kind, least, most) values
  ('satisfaction.follow-up-days', '3', 'number', 1, 30);
insert into role_permission (role, permission) values
  ('quality', 'satisfaction.read'), ('manager', 'satisfaction.read'), ('director', 'satisfaction.read'),
  ('quality', 'satisfaction.follow-up');
