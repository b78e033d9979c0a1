create table party_twin (
  one      uuid        not null,
  other    uuid        not null,
  score    numeric(4,3) not null,
  reasons  text[]      not null,
  found_at timestamptz not null,
  constraint party_twin_once primary key (one, other),
  constraint party_twin_order check (one < other),
  constraint party_twin_score check (score between 0 and 1),
  constraint party_twin_one foreign key (one) references party (id),
  constraint party_twin_other foreign key (other) references party (id)
);
create index party_twin_by_score on party_twin (score desc, one, other);
create index party_twin_by_other on party_twin (other);
comment on table party_twin is 'Records that look like one person, as the last search left them; people decide.';
comment on column party_twin.score is 'How likely the two are one person, 0 to 1 (docs/duplicates.md).';

create table party_twin_due (
  party uuid        not null,
  since timestamptz not null,
  constraint party_twin_due_once primary key (party),
  constraint party_twin_due_party foreign key (party) references party (id)
);
create index party_twin_due_by_age on party_twin_due (since);
comment on table party_twin_due is 'Records that changed and are yet to be searched for.';

create table party_twin_search (
  id          uuid        not null,
  started_at  timestamptz not null,
  started_by  text        not null,
  done        integer     not null default 0,
  heard_at    timestamptz not null,
  records     integer,
  pairs       integer,
  finished_at timestamptz,
  constraint party_twin_search_id primary key (id),
  constraint party_twin_search_done check (done between 0 and 100)
);
create index party_twin_search_by_start on party_twin_search (started_at desc);
comment on table party_twin_search is 'Searches through the whole register, with how far each has come, in hundredths.';

create table party_word (
  word  text    not null,
  place text    not null,
  people integer not null,
  constraint party_word_once primary key (word, place),
  constraint party_word_place check (place in ('given', 'middle', 'last', 'place'))
);
comment on table party_word is
  'How many bear each word of a name, and where in it; the empty word tells how many there are in all.';

insert into role_permission (role, permission)
select role, permission
  from (values ('parties.duplicates'), ('parties.merge')) as granted (permission)
 cross join unnest(array['manager', 'quality', 'admin']) as role;

create index party_by_birth_date on party (birth_date) where birth_date is not null;
