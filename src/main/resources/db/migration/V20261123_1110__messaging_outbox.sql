create table outbox_message (
  id         uuid        not null,
  party      uuid        not null,
  branch     text        not null,
  medium     text        not null,
  recipient  text,
  language   text        not null,
  subject    text        not null,
  body       text        not null,
  kind       text        not null,
  reference  text,
  dedupe_id  text        not null,
  status     text        not null default 'pending',
  attempts   smallint    not null default 0,
  next_try   timestamptz not null,
  failure    text,
  created_at timestamptz not null,
  handed_at  timestamptz,
  tries      smallint    not null default 0,
  tell_after timestamptz,
  told_at    timestamptz,
  told_by    uuid,
  constraint outbox_message_id primary key (id),
  constraint outbox_message_dedupe unique (dedupe_id),
  constraint outbox_message_medium check (medium in ('call', 'print', 'sms', 'email', 'whatsapp')),
  constraint outbox_message_language check (language in ('ar', 'en')),
  constraint outbox_message_status check (status in ('pending', 'handed', 'failed')),
  constraint outbox_message_handed check ((status = 'handed') = (handed_at is not null)),
  constraint outbox_message_told check ((told_at is null) = (told_by is null)),
  constraint outbox_message_branch foreign key (branch) references branch (code),
  constraint outbox_message_told_by foreign key (told_by) references staff (id)
);
create index outbox_message_due on outbox_message (next_try, id) where status = 'pending';
create index outbox_message_to_tell on outbox_message (branch, created_at, id)
  where told_at is null and status <> 'pending';
create index outbox_message_of_party on outbox_message (party, created_at desc, id desc);
create index outbox_message_of_reference on outbox_message (reference, created_at desc, id desc);
comment on table outbox_message is
  'What people are to be told, written in the transaction that has the reason. Handed to a carrier later, at least '
  'once, always under the same dedupe id.';
comment on column outbox_message.recipient is 'Personal data: number or address, as it was when the message was written.';
comment on column outbox_message.body is 'Sensitive: in full for a call or paper, where it may name what is missing or why.';
comment on column outbox_message.failure is 'Kind of the last failure; never the message''s text or number.';

create view v_message as
select id, party, branch, medium, language, subject, body, kind, reference, status, attempts, created_at, handed_at,
       tries, tell_after, told_at, told_by,
       told_at is null and (status = 'failed' or status = 'handed' and medium in ('call', 'print')) as to_tell
  from outbox_message;
comment on view v_message is
  'Messages for modules above, without the recipient''s number. to_tell: a person of ours has to tell it.';
