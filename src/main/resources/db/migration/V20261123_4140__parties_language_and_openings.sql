-- The language a person is told things in; and who may read who looked into a file.

alter table party add column language text not null default 'ar',
  add constraint party_language check (language in ('ar', 'en'));
comment on column party.language is 'The language of messages to this party.';

insert into role_permission (role, permission) values
  ('manager', 'parties.read-log'), ('branch-manager', 'parties.read-log'), ('director', 'parties.read-log'),
  ('dpo', 'parties.read-log')
on conflict do nothing;
