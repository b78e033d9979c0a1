-- A contact that told a message says which kind of notice it was, so that its heading can be read in either language.
create or replace view v_timeline as
select i.party, i.request, r.reference, i.at, 'contact' as kind, i.id, i.channel, i.medium, i.direction,
       i.topic as title, i.text, i.outcome, i.staff, i.visitor_name, i.visitor_relation, t.kind as notice
  from interaction i
  left join v_request r on r.id = i.request
  left join v_message t on t.id = i.message
union all
select m.party, r.id, m.reference, m.created_at, 'message', m.id,
       case m.medium when 'print' then 'letters' when 'email' then 'website' when 'whatsapp' then 'social'
                     else 'phone' end,
       m.medium, 'out', null, m.body, case when m.to_tell then 'to-tell' else m.status end, null, null, null, m.kind
  from v_message m left join v_request r on r.reference = m.reference
 where m.told_at is null
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
