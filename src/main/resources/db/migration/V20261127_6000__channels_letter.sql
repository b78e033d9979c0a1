create table letter_serial (
  register text     not null,
  year     smallint not null,
  last     integer  not null,
  constraint letter_serial_year primary key (register, year),
  constraint letter_serial_register check (register in ('incoming', 'outgoing'))
);
comment on table letter_serial is 'The last number of each register and year. Counted here, not by a sequence: a register has no gaps.';

create table letter (
  interaction     uuid     not null,
  register        text     not null,
  year            smallint not null,
  serial          integer  not null,
  number          text     not null generated always as (cast(year as text) || '/'
    || case register when 'incoming' then 'و' else 'ص' end || '/'
    || repeat('0', 4 - length(cast(serial as text))) || cast(serial as text)) stored,
  their_reference text,
  dated           date,
  dated_calendar  text,
  constraint letter_interaction primary key (interaction),
  constraint letter_number unique (register, year, serial),
  constraint letter_register check (register in ('incoming', 'outgoing')),
  constraint letter_dated check ((dated is null) = (dated_calendar is null)),
  constraint letter_dated_calendar check (dated_calendar in ('hijri', 'gregorian')),
  constraint letter_of_interaction foreign key (interaction) references interaction (id)
);
comment on table letter is 'The registers of letters received (وارد) and sent (صادر): a number for each contact by letter (P-3.4). Never given twice.';
comment on column letter.number is 'As it is written on the paper: year, register, serial; read from right to left.';
comment on column letter.their_reference is 'Number that the sender gave it.';
comment on column letter.dated is 'Day that stands on the letter itself.';
revoke update, delete, truncate on letter from wasl_app;
revoke delete, truncate on letter_serial from wasl_app;
