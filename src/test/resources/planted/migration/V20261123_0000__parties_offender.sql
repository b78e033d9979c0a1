-- Planted: people know nothing of requests; SqlOwnershipTests must say so.
create table party_offender (
  party   uuid not null references party (id),
  request uuid not null references request (id)
);
