-- An answer is passed on once, whichever list it is told from; what only the person may read is sealed to staff.

alter table outbox_message
  add column sealed boolean not null default false,
  add column staff  uuid,
  alter column party drop not null,
  add constraint outbox_message_for_one check ((party is null) <> (staff is null)),
  add constraint outbox_message_staff foreign key (staff) references staff (id);
comment on column outbox_message.sealed is
  'Its words hold what only the person may have, such as the way to rate: staff read the subject instead (P-2.6c).';
comment on column outbox_message.staff is 'A colleague who is told, instead of a person served.';

-- what was written before: the way to rate leaves the words that staff read
update outbox_message set body = regexp_replace(body, 'https?://[^ ]*/rate/[A-Za-z0-9_-]+', '…') where kind = 'rating';
update interaction set text = regexp_replace(text, 'https?://[^ ]*/rate/[A-Za-z0-9_-]+', '…') where text like '%/rate/%';

create or replace view v_message as
select id, party, branch, medium, language, subject, case when sealed then subject else body end as body, kind,
       reference, status, attempts, created_at, handed_at, tries, tell_after, told_at, told_by,
       party is not null and told_at is null
         and (status = 'failed' or status = 'handed' and medium in ('call', 'print')) as to_tell,
       sealed
  from outbox_message;
comment on view v_message is
  'Messages for modules above, without the recipient''s number and without sealed words. to_tell: a person of ours has '
  'to tell it.';

-- a message that was told without a contact of its own, such as from the request's page, stays on the line
create or replace view v_timeline as
select i.party, i.request, r.reference, i.at, 'contact' as kind, i.id, i.channel, i.medium, i.direction,
       i.topic as title, i.text, i.outcome, i.staff, i.visitor_name, i.visitor_relation, t.kind as notice
  from interaction i
  left join v_request r on r.id = i.request
  left join v_message t on t.id = i.message
union all
select m.party, r.id, m.reference, coalesce(m.told_at, m.created_at), 'message', m.id,
       case m.medium when 'print' then 'letters' when 'email' then 'website' when 'whatsapp' then 'social'
                     else 'phone' end,
       m.medium, 'out', null, m.body,
       case when m.told_at is not null then 'told' when m.to_tell then 'to-tell' else m.status end, m.told_by, null,
       null, m.kind
  from v_message m left join v_request r on r.reference = m.reference
 where m.party is not null
   and (m.told_at is null
        or not exists (select 1 from interaction i where i.message = m.id and i.outcome in ('told', 'given')))
union all
select r.party, r.id, r.reference, r.created_at, 'received', r.id, r.channel, null, 'in', null, null, null,
       r.created_by, null, null, null
  from v_request r
union all
select r.party, r.id, r.reference, r.decided_at, 'decided', r.id, null, null, null, null, null, null, null, null,
       null, null
  from v_request r
 where r.decided_at is not null
union all
select r.party, r.id, r.reference, r.closed_at, 'closed', r.id, null, null, null, null, null, null, null, null,
       null, null
  from v_request r
 where r.closed_at is not null;
