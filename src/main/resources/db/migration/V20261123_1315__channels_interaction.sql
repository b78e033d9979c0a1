create table interaction (
  id               uuid        not null,
  party            uuid,
  request          uuid,
  channel          text        not null,
  medium           text,
  direction        text        not null,
  topic            text        not null,
  text             text        not null,
  outcome          text,
  visitor_name     text,
  visitor_relation text,
  contact          text,
  message          uuid,
  returns          uuid,
  awaits           boolean     not null default false,
  await_note       text,
  returned_at      timestamptz,
  handling_seconds integer,
  branch           text        not null,
  staff            uuid        not null,
  at               timestamptz not null,
  recorded_at      timestamptz not null,
  constraint interaction_id primary key (id),
  constraint interaction_channel check (channel in
    ('interview', 'phone', 'social', 'letters', 'volunteering', 'website', 'branches')),
  constraint interaction_direction check (direction in ('in', 'out')),
  constraint interaction_awaits check (not awaits or direction = 'in'),
  constraint interaction_returned check (returned_at is null or awaits),
  constraint interaction_handling check (handling_seconds between 0 and 28800),
  constraint interaction_party foreign key (party) references party (id),
  constraint interaction_request foreign key (request) references request (id),
  constraint interaction_message foreign key (message) references outbox_message (id),
  constraint interaction_returns foreign key (returns) references interaction (id),
  constraint interaction_branch foreign key (branch) references branch (code),
  constraint interaction_staff foreign key (staff) references staff (id)
);
create index interaction_of_party on interaction (party, at desc, id desc);
create index interaction_of_request on interaction (request, at desc, id desc);
create index interaction_of_message on interaction (message) where message is not null;
create index interaction_of_returned on interaction (returns) where returns is not null;
create index interaction_newest on interaction (branch, at desc, id desc);
create index interaction_awaiting on interaction (branch, at, id) where awaits and returned_at is null;
comment on table interaction is 'Every contact, in or out, by one of the seven channels (P-3): one line of the one timeline.';
comment on column interaction.topic is 'Personal data: what the contact was about, in a few words.';
comment on column interaction.text is 'Sensitive: what was said; may name health or poverty. Shown to who may open the file.';
comment on column interaction.outcome is 'Personal data: what came of it.';
comment on column interaction.visitor_name is 'Personal data: who came, where it is not the beneficiary (P-6.2).';
comment on column interaction.visitor_relation is 'Personal data: what the visitor is to the beneficiary.';
comment on column interaction.contact is 'Personal data: number, address or handle that the contact came from.';
comment on column interaction.handling_seconds is 'For planning the counter only; never a target, never shown by person (P-6.1).';

create table interaction_inquiry (
  interaction uuid     not null,
  position    smallint not null,
  question    text     not null,
  answer      text,
  constraint interaction_inquiry_position primary key (interaction, position),
  constraint interaction_inquiry_interaction foreign key (interaction) references interaction (id)
);
comment on table interaction_inquiry is 'Sensitive: what the person asked and was answered (P-6.1); without an answer it is still open.';

create view v_interaction as
select id, party, request, channel, medium, direction, returns, awaits, returned_at, branch, staff, at
  from interaction;
comment on view v_interaction is 'Contacts without their words, for reports.';

-- One line of a timeline each: contacts, messages that nobody has told yet, and the steps of a request.
create view v_timeline as
select i.party, i.request, r.reference, i.at, 'contact' as kind, i.id, i.channel, i.medium, i.direction,
       i.topic as title, i.text, i.outcome, i.staff, i.visitor_name, i.visitor_relation
  from interaction i left join v_request r on r.id = i.request
union all
select m.party, r.id, m.reference, m.created_at, 'message', m.id,
       case m.medium when 'print' then 'letters' when 'email' then 'website' when 'whatsapp' then 'social'
                     else 'phone' end,
       m.medium, 'out', m.kind, m.body, case when m.to_tell then 'to-tell' else m.status end, null, null, null
  from v_message m left join v_request r on r.reference = m.reference
 where m.told_at is null
union all
select r.party, r.id, r.reference, r.created_at, 'received', r.id, r.channel, null, 'in', null, null, null,
       r.created_by, null, null
  from v_request r
union all
select r.party, r.id, r.reference, r.decided_at, 'decided', r.id, null, null, null, null, null, null, null, null, null
  from v_request r
 where r.decided_at is not null
union all
select r.party, r.id, r.reference, r.closed_at, 'closed', r.id, null, null, null, null, null, null, null, null, null
  from v_request r
 where r.closed_at is not null;
comment on view v_timeline is
  'All that happened with a person or a request, over all channels. Holds what was said: read only through Timeline.';

insert into role_permission (role, permission)
select role, permission
  from (values
    ('channels.record', array['officer', 'agent', 'researcher', 'research-manager', 'manager', 'branch-manager',
       'quality', 'volunteer-coordinator', 'supporters', 'director']),
    ('channels.read',   array['officer', 'agent', 'researcher', 'research-manager', 'manager', 'branch-manager',
       'quality', 'director']),
    ('channels.answer', array['officer', 'agent', 'branch-manager'])
  ) as granted (permission, roles)
 cross join unnest(roles) as role;
