-- Who came, where that is somebody who acts for the person by a link on their file.
alter table request add column visitor_party uuid;
alter table request add constraint request_visitor_party foreign key (visitor_party) references party (id);
create index request_by_visitor_party on request (visitor_party) where visitor_party is not null;
comment on column request.visitor_party is
  'Personal data: the guardian, agent or representative who came; what they may do is read from the link.';
