-- Consonants only, look-alike and sound-alike letters as one, Latin spelled with Arabic ones: a key for suggestions,
-- never for deciding that two names are one (حسن and حسين share it).
create function wasl.name_sound(folded text) returns text
  language sql immutable strict parallel safe
return btrim(regexp_replace(regexp_replace(regexp_replace(
    translate(
      replace(replace(replace(replace(replace(replace(replace(folded,
        'sh', 'ش'), 'ch', 'ش'), 'kh', 'خ'), 'gh', 'غ'), 'th', 'س'), 'dh', 'د'), 'ph', 'ف'),
      'bptjghdrzsfvqkclmnx' || 'طصثضذظحك' || 'اويعaeiouyw',
      'ببتججهدرزسففقققلمنق' || 'تسسدددهق'),
    '([^ ])\1+', '\1', 'g'), 'ه( |$)', '\1', 'g'), ' +', ' ', 'g'), ' ');
comment on function wasl.name_sound(text) is 'Sound of a folded name, word by word; words may vanish. Suggestions only.';

-- Lexemes of a name: its folded words, the same without article, and their sounds marked with ~.
create function wasl.name_keys(value text) returns tsvector
  language sql immutable strict parallel safe
return array_to_tsvector(array_remove(string_to_array(
    wasl.fold_arabic(value) || ' ' || wasl.fold_arabic_bare(value) || ' '
      || regexp_replace(wasl.name_sound(wasl.fold_arabic(value)) || ' '
           || wasl.name_sound(wasl.fold_arabic_bare(value)), '([^ ]+)', '~\1', 'g'),
    ' '), ''));
comment on function wasl.name_keys(text) is 'Search keys of a name, in any order of its words';

create table party (
  id                uuid        not null,
  kind              text        not null,
  full_name         text        not null,
  given             text        not null,
  father            text,
  grandfather       text,
  family            text,
  preferred_name    text,
  honorific         text,
  sex               text,
  branch            text        not null,
  birth_calendar    text,
  birth_value       text,
  birth_approximate boolean,
  birth_date        date,
  nationality       text,
  governorate       text,
  place             text,
  name_folded       text        not null generated always as (wasl.fold_arabic(full_name)) stored,
  name_keys         tsvector    not null generated always as
    (wasl.name_keys(full_name || ' ' || coalesce(preferred_name, ''))) stored,
  version           integer     not null default 1,
  created_at        timestamptz not null,
  constraint party_id primary key (id),
  constraint party_kind check (kind in ('person', 'organisation')),
  constraint party_sex check (sex in ('male', 'female')),
  constraint party_person_has_sex check ((kind = 'person') = (sex is not null)),
  constraint party_birth_calendar check (birth_calendar in ('hijri', 'gregorian')),
  constraint party_birth_whole check (
    num_nulls(birth_calendar, birth_value, birth_approximate, birth_date) in (0, 4)),
  constraint party_name_length check (char_length(full_name) between 1 and 200),
  constraint party_branch foreign key (branch) references branch (code)
);
create index party_by_name_keys on party using gin (name_keys);
create index party_by_name_folded on party (name_folded);
create index party_by_branch on party (branch, id);
comment on table party is 'People and organisations; one record whatever roles they have (P-0.1).';
comment on column party.full_name is 'Personal data: name as given.';
comment on column party.birth_value is 'Personal data: birth date as entered, in birth_calendar.';
comment on column party.birth_date is 'Personal data: the Gregorian day of birth_value.';
comment on column party.nationality is 'Personal data.';
comment on column party.place is 'Personal data: where the person lives.';

create table party_identity (
  party       uuid        not null,
  type        text        not null,
  number      text        not null,
  recorded_at timestamptz not null,
  constraint party_identity_number primary key (number, type),
  constraint party_identity_type check (
    type in ('national-id', 'iqama', 'gcc-id', 'passport', 'border-number', 'undocumented')),
  constraint party_identity_once unique (party, type, number),
  constraint party_identity_party foreign key (party) references party (id)
);
comment on table party_identity is 'Identity numbers. Only org.wasl.parties IdentityStore reads or writes here.';
comment on column party_identity.number is 'Sensitive personal data: the identity number, ASCII, never shown whole in lists.';

create table party_contact (
  id          uuid        not null,
  party       uuid        not null,
  kind        text        not null,
  value       text        not null,
  whose       text,
  last_four   text        not null generated always as (right(value, 4)) stored,
  recorded_at timestamptz not null,
  constraint party_contact_id primary key (id),
  constraint party_contact_kind check (kind in ('mobile', 'landline', 'email')),
  constraint party_contact_once unique (party, kind, value),
  constraint party_contact_party foreign key (party) references party (id)
);
create index party_contact_by_value on party_contact (value);
create index party_contact_by_last_four on party_contact (last_four) where kind = 'mobile';
comment on table party_contact is 'How to reach a party; one number may serve a whole family, so values are not unique.';
comment on column party_contact.value is 'Personal data: mobile as +9665…, landline digits, or e-mail address.';
comment on column party_contact.whose is 'Personal data: whose number it is, where not the person''s own.';

create table party_circumstance (
  party       uuid        not null,
  code        text        not null,
  note        text,
  recorded_at timestamptz not null,
  constraint party_circumstance_once primary key (party, code),
  constraint party_circumstance_code check (code in ('bedridden', 'wheelchair', 'deaf', 'blind', 'no-smartphone',
    'cannot-read', 'contact-through', 'preferred-time', 'interpreter', 'other')),
  constraint party_circumstance_party foreign key (party) references party (id)
);
comment on table party_circumstance is 'What staff must see before the form (P-2.4).';
comment on column party_circumstance.code is 'Sensitive personal data: may tell of health.';
comment on column party_circumstance.note is 'Sensitive personal data: may tell of health.';

create table party_role (
  party uuid not null,
  role  text not null,
  since timestamptz not null,
  constraint party_role_once primary key (party, role),
  constraint party_role_role check (role in ('beneficiary', 'supporter', 'volunteer', 'partner')),
  constraint party_role_party foreign key (party) references party (id)
);
comment on table party_role is 'What a party is to the association; several at once (P-0.1).';

create table household (
  id         uuid        not null,
  created_at timestamptz not null,
  constraint household_id primary key (id)
);
comment on table household is 'People who live as one family.';

create table household_member (
  party     uuid not null,
  household uuid not null,
  relation  text not null,
  constraint household_member_once primary key (party),
  constraint household_member_relation check (relation in ('head', 'spouse', 'son', 'daughter', 'father', 'mother',
    'brother', 'sister', 'grandparent', 'grandchild', 'relative', 'other')),
  constraint household_member_household foreign key (household) references household (id),
  constraint household_member_party foreign key (party) references party (id)
);
create unique index household_member_one_head on household_member (household) where relation = 'head';
create index household_member_by_household on household_member (household);
comment on table household_member is 'Personal data: family relations; relation is to the head of the household.';

create table staff_relation (
  staff       uuid        not null,
  party       uuid        not null,
  relation    text        not null,
  recorded_at timestamptz not null,
  constraint staff_relation_once primary key (staff, party),
  constraint staff_relation_relation check (relation in ('self', 'spouse', 'son', 'daughter', 'father', 'mother',
    'brother', 'sister', 'grandparent', 'grandchild', 'relative', 'other')),
  constraint staff_relation_staff foreign key (staff) references staff (id),
  constraint staff_relation_party foreign key (party) references party (id)
);
create unique index staff_relation_one_self on staff_relation (staff) where relation = 'self';
comment on table staff_relation is
  'Personal data: which party a member of staff is, or is kin to; nobody decides on kin (conflict of interest).';

create table party_access (
  id         uuid        not null,
  party      uuid        not null,
  branch     text,
  staff      uuid,
  ground     text        not null,
  reason     text,
  opened_at  timestamptz not null,
  until      timestamptz,
  constraint party_access_id primary key (id),
  constraint party_access_ground check (ground in ('receiving', 'hand-over', 'reason')),
  constraint party_access_for_one check (num_nonnulls(branch, staff) = 1),
  constraint party_access_reason check (ground <> 'reason' or (reason is not null and until is not null)),
  constraint party_access_party foreign key (party) references party (id),
  constraint party_access_branch foreign key (branch) references branch (code),
  constraint party_access_staff foreign key (staff) references staff (id)
);
create index party_access_by_party on party_access (party);
create unique index party_access_received_once on party_access (party, branch) where ground = 'receiving';
comment on table party_access is
  'Who, besides the home branch, may open a file: a receiving branch, after a hand-over, or for a reason, 24 hours.';

create table party_distinct (
  one   uuid        not null,
  other uuid        not null,
  at    timestamptz not null,
  constraint party_distinct_once primary key (one, other),
  constraint party_distinct_order check (one < other),
  constraint party_distinct_one foreign key (one) references party (id),
  constraint party_distinct_other foreign key (other) references party (id)
);
comment on table party_distinct is 'Pairs that looked the same and were confirmed to be two people.';

create view v_party as
  select p.id, p.kind, p.full_name, p.preferred_name, p.sex, p.branch,
         coalesce(p.honorific, case p.sex when 'male' then 'المكرم' when 'female' then 'المكرمة' else 'السادة' end)
           as honorific_ar
    from party p;
comment on view v_party is 'Names and branch of parties, for joins and reports of other modules.';

insert into role_permission (role, permission)
select role, permission
  from (values
    ('parties.find', array['officer', 'agent', 'researcher', 'research-manager', 'manager', 'branch-manager',
       'quality', 'volunteer-coordinator', 'supporters', 'director', 'dpo']),
    ('parties.register', array['officer', 'agent', 'researcher', 'research-manager', 'manager', 'branch-manager',
       'volunteer-coordinator', 'supporters']),
    ('parties.read', array['officer', 'agent', 'researcher', 'research-manager', 'manager', 'branch-manager',
       'quality', 'director', 'dpo']),
    ('parties.edit', array['officer', 'agent', 'researcher', 'manager', 'branch-manager']),
    ('parties.reveal', array['officer', 'agent', 'researcher', 'manager', 'branch-manager', 'dpo']),
    ('parties.hand-over', array['officer', 'manager', 'branch-manager']),
    ('parties.declare-kin', array['officer', 'manager', 'branch-manager', 'director', 'dpo'])
  ) as granted (permission, roles)
 cross join unnest(roles) as role;
