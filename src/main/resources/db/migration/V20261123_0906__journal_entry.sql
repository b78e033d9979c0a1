create table journal_entry (
  entry      bigint      generated always as identity,
  at         timestamptz not null,
  actor      uuid,
  actor_name text        not null,
  branch     text,
  what       text        not null,
  kind       text        not null,
  subject    uuid        not null,
  reference  text,
  why        text,
  detail     text,
  constraint journal_entry_number primary key (entry)
);
create index journal_entry_subject on journal_entry (kind, subject, entry desc);
comment on table journal_entry is
  'Who did, or read, what, when and why (P-0.2). Append-only: the application may not change or delete.';
comment on column journal_entry.why is 'Reason given by the actor; may name a person, never an identity number or health fact.';
revoke update, delete, truncate on journal_entry from wasl_app;
