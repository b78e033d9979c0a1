-- Who acts for whom, on what proof, for what, until when. A link is never changed: it is revoked, and another recorded.
create table representation (
  id             uuid        not null,
  ward           uuid        not null,
  representative uuid        not null,
  kind           text        not null,
  scopes         text[]      not null,
  proof          text        not null,
  proof_number   text,
  proof_file     uuid,
  proof_level    text        not null,
  since          date        not null,
  valid_until    date,
  recorded_by    uuid        not null,
  recorded_at    timestamptz not null,
  revoked_by     uuid,
  revoked_at     timestamptz,
  revoked_why    text,
  constraint representation_id primary key (id),
  constraint representation_not_of_oneself check (ward <> representative),
  constraint representation_kind check (kind in ('guardian', 'agent', 'representative')),
  constraint representation_scopes check (cardinality(scopes) > 0
    and scopes <@ array['ask-status', 'submit', 'sign', 'receive', 'receive-money']),
  constraint representation_proof check (proof in ('guardianship-deed', 'support-deed', 'court-order', 'family-record',
    'power-of-attorney', 'authorisation-letter')),
  constraint representation_proof_level check (proof_level in ('seen', 'matched')),
  constraint representation_money_needs_matched check (proof_level = 'matched' or not 'receive-money' = any (scopes)),
  constraint representation_days check (valid_until >= since),
  constraint representation_revoked_whole check (num_nulls(revoked_by, revoked_at, revoked_why) in (0, 3)),
  constraint representation_ward foreign key (ward) references party (id),
  constraint representation_representative foreign key (representative) references party (id),
  constraint representation_proof_file foreign key (proof_file) references stored_file (id),
  constraint representation_recorded_by foreign key (recorded_by) references staff (id),
  constraint representation_revoked_by foreign key (revoked_by) references staff (id)
);
create index representation_by_ward on representation (ward);
create index representation_by_representative on representation (representative);
create index representation_by_proof_file on representation (proof_file) where proof_file is not null;
comment on table representation is
  'Personal data: guardians (ولي شرعي), agents (وكيل) and representatives (ممثل), with what they may do (PDPL R13).';
comment on column representation.ward is 'Personal data: for whom is acted.';
comment on column representation.representative is 'Personal data: who acts.';
comment on column representation.proof_number is 'Personal data: number of the deed or power, never shown in lists.';
comment on column representation.valid_until is
  'The last day of the proof; a guardian''s link also ends with the ward''s childhood, which is worked out when read.';

insert into setting (key, value, kind, least, most) values
  ('parties.ending-days', '60', 'number', 7, 365);

insert into role_permission (role, permission)
select role, permission
  from (values
    ('parties.represent', array['officer', 'researcher', 'research-manager', 'manager', 'branch-manager'])
  ) as given (permission, roles), unnest(roles) as role;
