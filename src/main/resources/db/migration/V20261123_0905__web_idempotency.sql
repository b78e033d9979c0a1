create table idempotency_key (
  caller       uuid        not null,
  key          text        not null,
  fingerprint  bytea       not null,
  status       smallint    not null,
  content_type text,
  location     text,
  body         bytea       not null,
  answered_at  timestamptz not null,
  constraint idempotency_key_one_answer primary key (caller, key)
);
create index idempotency_key_age on idempotency_key (answered_at);
comment on table idempotency_key is
  'Answers given to API calls, by caller and key; committed with what they answer for. Bodies hold masked values only.';
