create table stored_file (
  id          uuid        not null,
  name        text        not null,
  type        text        not null,
  size        bigint      not null,
  content     text        not null,
  sha256      bytea       not null,
  uploaded_by uuid        not null,
  uploaded_at timestamptz not null,
  constraint stored_file_id primary key (id),
  constraint stored_file_content_once unique (content),
  constraint stored_file_content_form check (content ~ '^[0-9a-f]{32}$'),
  constraint stored_file_size check (size between 1 and 10485760),
  constraint stored_file_type check (type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')),
  constraint stored_file_sha256 check (octet_length(sha256) = 32)
);
comment on table stored_file is
  'Papers handed in. The content is on disk, in the data folder, under the random name in column content; it is
   written there for good before the row commits.';
comment on column stored_file.name is 'Personal data may stand in it: as the sender called the file, cleaned.';

insert into role_permission (role, permission) values
  ('officer', 'files.upload'), ('agent', 'files.upload'), ('researcher', 'files.upload'),
  ('research-manager', 'files.upload'), ('manager', 'files.upload'), ('branch-manager', 'files.upload'),
  ('quality', 'files.upload'), ('volunteer-coordinator', 'files.upload'), ('supporters', 'files.upload'),
  ('director', 'files.upload');
