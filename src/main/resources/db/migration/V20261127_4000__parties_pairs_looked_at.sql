alter table party_twin_search add column looked bigint;
comment on column party_twin_search.looked is
  'How many times two records were held against each other, the same two by several keys counted each time.';
