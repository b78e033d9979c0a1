-- Working calendars: the hours of each branch by weekday, once for ordinary weeks and once for Ramadan; the dated
-- Ramadans; the holidays. Computed dates come from Umm al-Qura (a test computes them again); sighting moves them.

create table working_calendar (
  branch  text    not null,
  version integer not null default 1,
  constraint working_calendar_branch_once primary key (branch),
  constraint working_calendar_branch foreign key (branch) references branch (code)
);
comment on table working_calendar is 'One per branch (P-3.7); the version guards its hours against two editors at once.';
insert into working_calendar (branch) select code from branch;

create table working_shift (
  branch  text     not null,
  season  text     not null,
  weekday smallint not null,
  starts  time     not null,
  ends    time     not null,
  constraint working_shift_once primary key (branch, season, weekday, starts),
  constraint working_shift_branch foreign key (branch) references working_calendar (branch),
  constraint working_shift_season check (season in ('ordinary', 'ramadan')),
  constraint working_shift_weekday check (weekday between 1 and 7),
  constraint working_shift_forward check (starts < ends)
);
comment on table working_shift is 'When a branch is open; several rows of a day are split shifts, a day without a row is closed.';
comment on column working_shift.weekday is 'ISO 8601: Monday 1 to Sunday 7.';

insert into working_shift (branch, season, weekday, starts, ends)
select b.code, s.season, d.weekday, s.starts, s.ends
  from branch b
 cross join (values ('ordinary', time '08:00', time '16:00'), ('ramadan', time '10:00', time '15:00'))
    as s (season, starts, ends)
 cross join (values (7), (1), (2), (3), (4)) as d (weekday);

create table working_season (
  kind           text     not null,
  hijri_year     smallint not null,
  computed_first date     not null,
  computed_last  date     not null,
  first_day      date     not null,
  last_day       date     not null,
  version        integer  not null default 1,
  constraint working_season_once primary key (kind, hijri_year),
  constraint working_season_kind check (kind = 'ramadan'),
  constraint working_season_forward check (first_day <= last_day),
  constraint working_season_near_computed check (
    first_day between computed_first - 1 and computed_first + 1
    and last_day between computed_last - 1 and computed_last + 1)
);
comment on table working_season is 'When other weekly hours hold: Ramadan of each year, a day earlier or later as announced.';

create table holiday (
  id             uuid    not null,
  branch         text,
  kind           text    not null,
  name_ar        text    not null,
  name_en        text    not null,
  computed_first date,
  first_day      date    not null,
  last_day       date    not null,
  version        integer not null default 1,
  constraint holiday_id primary key (id),
  constraint holiday_branch foreign key (branch) references branch (code),
  constraint holiday_kind check (
    kind in ('eid-al-fitr', 'eid-al-adha', 'national-day', 'founding-day', 'substitute', 'other')),
  constraint holiday_forward check (first_day <= last_day),
  constraint holiday_short check (last_day - first_day < 60)
);
create unique index holiday_once on holiday (coalesce(branch, ''), kind, first_day);
create index holiday_by_day on holiday (last_day, first_day);
comment on table holiday is 'Days off, inclusive; of the whole association where branch is null. Substitutes are rows of their own.';
comment on column holiday.computed_first is 'First day by computation; null for a holiday entered by the association.';

insert into working_season (kind, hijri_year, computed_first, computed_last, first_day, last_day) values
  ('ramadan', 1447, '2026-02-18', '2026-03-19', '2026-02-18', '2026-03-19'),
  ('ramadan', 1448, '2027-02-08', '2027-03-08', '2027-02-08', '2027-03-08'),
  ('ramadan', 1449, '2028-01-28', '2028-02-25', '2028-01-28', '2028-02-25'),
  ('ramadan', 1450, '2029-01-16', '2029-02-13', '2029-01-16', '2029-02-13'),
  ('ramadan', 1451, '2030-01-05', '2030-02-03', '2030-01-05', '2030-02-03'),
  ('ramadan', 1452, '2030-12-26', '2031-01-23', '2030-12-26', '2031-01-23'),
  ('ramadan', 1453, '2031-12-16', '2032-01-13', '2031-12-16', '2032-01-13'),
  ('ramadan', 1454, '2032-12-04', '2033-01-02', '2032-12-04', '2033-01-02'),
  ('ramadan', 1455, '2033-11-23', '2033-12-22', '2033-11-23', '2033-12-22'),
  ('ramadan', 1456, '2034-11-12', '2034-12-11', '2034-11-12', '2034-12-11'),
  ('ramadan', 1457, '2035-11-01', '2035-11-30', '2035-11-01', '2035-11-30'),
  ('ramadan', 1458, '2036-10-21', '2036-11-18', '2036-10-21', '2036-11-18'),
  ('ramadan', 1459, '2037-10-10', '2037-11-08', '2037-10-10', '2037-11-08'),
  ('ramadan', 1460, '2038-09-30', '2038-10-28', '2038-09-30', '2038-10-28');

insert into holiday (id, kind, name_ar, name_en, computed_first, first_day, last_day) values
  ('019ab001-0000-7000-8000-000000000001', 'founding-day', 'يوم التأسيس 2026', 'Founding Day 2026', '2026-02-22', '2026-02-22', '2026-02-22'),
  ('019ab001-0000-7000-8000-000000000002', 'eid-al-fitr', 'عيد الفطر 1447', 'Eid al-Fitr 1447', '2026-03-19', '2026-03-19', '2026-03-22'),
  ('019ab001-0000-7000-8000-000000000003', 'eid-al-adha', 'عيد الأضحى 1447', 'Eid al-Adha 1447', '2026-05-26', '2026-05-26', '2026-05-29'),
  ('019ab001-0000-7000-8000-000000000004', 'national-day', 'اليوم الوطني 2026', 'National Day 2026', '2026-09-23', '2026-09-23', '2026-09-23'),
  ('019ab001-0000-7000-8000-000000000005', 'founding-day', 'يوم التأسيس 2027', 'Founding Day 2027', '2027-02-22', '2027-02-22', '2027-02-22'),
  ('019ab001-0000-7000-8000-000000000006', 'eid-al-fitr', 'عيد الفطر 1448', 'Eid al-Fitr 1448', '2027-03-09', '2027-03-09', '2027-03-12'),
  ('019ab001-0000-7000-8000-000000000007', 'eid-al-adha', 'عيد الأضحى 1448', 'Eid al-Adha 1448', '2027-05-15', '2027-05-15', '2027-05-18'),
  ('019ab001-0000-7000-8000-000000000008', 'national-day', 'اليوم الوطني 2027', 'National Day 2027', '2027-09-23', '2027-09-23', '2027-09-23'),
  ('019ab001-0000-7000-8000-000000000009', 'founding-day', 'يوم التأسيس 2028', 'Founding Day 2028', '2028-02-22', '2028-02-22', '2028-02-22'),
  ('019ab001-0000-7000-8000-00000000000a', 'eid-al-fitr', 'عيد الفطر 1449', 'Eid al-Fitr 1449', '2028-02-26', '2028-02-26', '2028-02-29'),
  ('019ab001-0000-7000-8000-00000000000b', 'eid-al-adha', 'عيد الأضحى 1449', 'Eid al-Adha 1449', '2028-05-04', '2028-05-04', '2028-05-07'),
  ('019ab001-0000-7000-8000-00000000000c', 'national-day', 'اليوم الوطني 2028', 'National Day 2028', '2028-09-23', '2028-09-23', '2028-09-23'),
  ('019ab001-0000-7000-8000-00000000000d', 'eid-al-fitr', 'عيد الفطر 1450', 'Eid al-Fitr 1450', '2029-02-14', '2029-02-14', '2029-02-17'),
  ('019ab001-0000-7000-8000-00000000000e', 'founding-day', 'يوم التأسيس 2029', 'Founding Day 2029', '2029-02-22', '2029-02-22', '2029-02-22'),
  ('019ab001-0000-7000-8000-00000000000f', 'eid-al-adha', 'عيد الأضحى 1450', 'Eid al-Adha 1450', '2029-04-23', '2029-04-23', '2029-04-26'),
  ('019ab001-0000-7000-8000-000000000010', 'national-day', 'اليوم الوطني 2029', 'National Day 2029', '2029-09-23', '2029-09-23', '2029-09-23'),
  ('019ab001-0000-7000-8000-000000000011', 'eid-al-fitr', 'عيد الفطر 1451', 'Eid al-Fitr 1451', '2030-02-03', '2030-02-03', '2030-02-06'),
  ('019ab001-0000-7000-8000-000000000012', 'founding-day', 'يوم التأسيس 2030', 'Founding Day 2030', '2030-02-22', '2030-02-22', '2030-02-22'),
  ('019ab001-0000-7000-8000-000000000013', 'eid-al-adha', 'عيد الأضحى 1451', 'Eid al-Adha 1451', '2030-04-12', '2030-04-12', '2030-04-15'),
  ('019ab001-0000-7000-8000-000000000014', 'national-day', 'اليوم الوطني 2030', 'National Day 2030', '2030-09-23', '2030-09-23', '2030-09-23'),
  ('019ab001-0000-7000-8000-000000000015', 'eid-al-fitr', 'عيد الفطر 1452', 'Eid al-Fitr 1452', '2031-01-24', '2031-01-24', '2031-01-27'),
  ('019ab001-0000-7000-8000-000000000016', 'founding-day', 'يوم التأسيس 2031', 'Founding Day 2031', '2031-02-22', '2031-02-22', '2031-02-22'),
  ('019ab001-0000-7000-8000-000000000017', 'eid-al-adha', 'عيد الأضحى 1452', 'Eid al-Adha 1452', '2031-04-01', '2031-04-01', '2031-04-04'),
  ('019ab001-0000-7000-8000-000000000018', 'national-day', 'اليوم الوطني 2031', 'National Day 2031', '2031-09-23', '2031-09-23', '2031-09-23'),
  ('019ab001-0000-7000-8000-000000000019', 'eid-al-fitr', 'عيد الفطر 1453', 'Eid al-Fitr 1453', '2032-01-14', '2032-01-14', '2032-01-17'),
  ('019ab001-0000-7000-8000-00000000001a', 'founding-day', 'يوم التأسيس 2032', 'Founding Day 2032', '2032-02-22', '2032-02-22', '2032-02-22'),
  ('019ab001-0000-7000-8000-00000000001b', 'eid-al-adha', 'عيد الأضحى 1453', 'Eid al-Adha 1453', '2032-03-21', '2032-03-21', '2032-03-24'),
  ('019ab001-0000-7000-8000-00000000001c', 'national-day', 'اليوم الوطني 2032', 'National Day 2032', '2032-09-23', '2032-09-23', '2032-09-23'),
  ('019ab001-0000-7000-8000-00000000001d', 'eid-al-fitr', 'عيد الفطر 1454', 'Eid al-Fitr 1454', '2033-01-02', '2033-01-02', '2033-01-05'),
  ('019ab001-0000-7000-8000-00000000001e', 'founding-day', 'يوم التأسيس 2033', 'Founding Day 2033', '2033-02-22', '2033-02-22', '2033-02-22'),
  ('019ab001-0000-7000-8000-00000000001f', 'eid-al-adha', 'عيد الأضحى 1454', 'Eid al-Adha 1454', '2033-03-11', '2033-03-11', '2033-03-14'),
  ('019ab001-0000-7000-8000-000000000020', 'national-day', 'اليوم الوطني 2033', 'National Day 2033', '2033-09-23', '2033-09-23', '2033-09-23'),
  ('019ab001-0000-7000-8000-000000000021', 'eid-al-fitr', 'عيد الفطر 1455', 'Eid al-Fitr 1455', '2033-12-22', '2033-12-22', '2033-12-25'),
  ('019ab001-0000-7000-8000-000000000022', 'founding-day', 'يوم التأسيس 2034', 'Founding Day 2034', '2034-02-22', '2034-02-22', '2034-02-22'),
  ('019ab001-0000-7000-8000-000000000023', 'eid-al-adha', 'عيد الأضحى 1455', 'Eid al-Adha 1455', '2034-02-28', '2034-02-28', '2034-03-03'),
  ('019ab001-0000-7000-8000-000000000024', 'national-day', 'اليوم الوطني 2034', 'National Day 2034', '2034-09-23', '2034-09-23', '2034-09-23'),
  ('019ab001-0000-7000-8000-000000000025', 'eid-al-fitr', 'عيد الفطر 1456', 'Eid al-Fitr 1456', '2034-12-11', '2034-12-11', '2034-12-14'),
  ('019ab001-0000-7000-8000-000000000026', 'eid-al-adha', 'عيد الأضحى 1456', 'Eid al-Adha 1456', '2035-02-18', '2035-02-18', '2035-02-21'),
  ('019ab001-0000-7000-8000-000000000027', 'founding-day', 'يوم التأسيس 2035', 'Founding Day 2035', '2035-02-22', '2035-02-22', '2035-02-22'),
  ('019ab001-0000-7000-8000-000000000028', 'national-day', 'اليوم الوطني 2035', 'National Day 2035', '2035-09-23', '2035-09-23', '2035-09-23'),
  ('019ab001-0000-7000-8000-000000000029', 'eid-al-fitr', 'عيد الفطر 1457', 'Eid al-Fitr 1457', '2035-11-30', '2035-11-30', '2035-12-03'),
  ('019ab001-0000-7000-8000-00000000002a', 'eid-al-adha', 'عيد الأضحى 1457', 'Eid al-Adha 1457', '2036-02-07', '2036-02-07', '2036-02-10'),
  ('019ab001-0000-7000-8000-00000000002b', 'founding-day', 'يوم التأسيس 2036', 'Founding Day 2036', '2036-02-22', '2036-02-22', '2036-02-22'),
  ('019ab001-0000-7000-8000-00000000002c', 'national-day', 'اليوم الوطني 2036', 'National Day 2036', '2036-09-23', '2036-09-23', '2036-09-23'),
  ('019ab001-0000-7000-8000-00000000002d', 'eid-al-fitr', 'عيد الفطر 1458', 'Eid al-Fitr 1458', '2036-11-19', '2036-11-19', '2036-11-22'),
  ('019ab001-0000-7000-8000-00000000002e', 'eid-al-adha', 'عيد الأضحى 1458', 'Eid al-Adha 1458', '2037-01-26', '2037-01-26', '2037-01-29'),
  ('019ab001-0000-7000-8000-00000000002f', 'founding-day', 'يوم التأسيس 2037', 'Founding Day 2037', '2037-02-22', '2037-02-22', '2037-02-22'),
  ('019ab001-0000-7000-8000-000000000030', 'national-day', 'اليوم الوطني 2037', 'National Day 2037', '2037-09-23', '2037-09-23', '2037-09-23'),
  ('019ab001-0000-7000-8000-000000000031', 'eid-al-fitr', 'عيد الفطر 1459', 'Eid al-Fitr 1459', '2037-11-08', '2037-11-08', '2037-11-11'),
  ('019ab001-0000-7000-8000-000000000032', 'eid-al-adha', 'عيد الأضحى 1459', 'Eid al-Adha 1459', '2038-01-15', '2038-01-15', '2038-01-18'),
  ('019ab001-0000-7000-8000-000000000033', 'founding-day', 'يوم التأسيس 2038', 'Founding Day 2038', '2038-02-22', '2038-02-22', '2038-02-22'),
  ('019ab001-0000-7000-8000-000000000034', 'national-day', 'اليوم الوطني 2038', 'National Day 2038', '2038-09-23', '2038-09-23', '2038-09-23'),
  ('019ab001-0000-7000-8000-000000000035', 'eid-al-fitr', 'عيد الفطر 1460', 'Eid al-Fitr 1460', '2038-10-29', '2038-10-29', '2038-11-01');
