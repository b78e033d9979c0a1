-- The planner works the function out for a constant each time it plans, and so never keeps a plan; a subquery it does not.
comment on function wasl.party_ids(uuid) is
  'All ids of one person, the kept one first: read by party with  party = any(cast((select wasl.party_ids(:party)) as uuid[])).';
