-- Of the whole household, not of a member: two officers who split and join it at once must notice each other.
alter table household add column version integer not null default 1;
comment on column household.version is 'Rises with every change of its members, their relations or its head.';

alter table household_member add column dependant boolean not null default false;
comment on column household_member.dependant is 'Personal data: whether the head supports this person (معال).';
