-- What is known of an organisation besides its name and numbers; one row for each that somebody told it of.
create table organisation_detail (
  party          uuid not null,
  licence        text,
  licence_number text,
  contact_name   text,
  contact_post   text,
  contact_party  uuid,
  constraint organisation_detail_once primary key (party),
  constraint organisation_detail_licence check (licence in ('licence', 'commercial-register', 'unified-number')),
  constraint organisation_detail_licence_whole check (num_nulls(licence, licence_number) in (0, 2)),
  constraint organisation_detail_party foreign key (party) references party (id),
  constraint organisation_detail_contact_party foreign key (contact_party) references party (id)
);
create unique index organisation_detail_licence_once on organisation_detail (licence, licence_number)
  where licence_number is not null;
create index organisation_detail_by_contact_party on organisation_detail (contact_party)
  where contact_party is not null;
comment on table organisation_detail is 'Licence or register of an organisation, and with whom we speak there (P-0.1).';
comment on column organisation_detail.contact_name is 'Personal data: with whom we speak.';
comment on column organisation_detail.contact_party is 'Personal data: the file of the person with whom we speak, where there is one.';
