-- Serials by kind and year. A sequence each, so that two people who file at the same moment never wait for each other;
-- gaps are allowed (contract). Runs as its owner because the application may create nothing.
create function next_reference(kind text, year integer) returns text
  language plpgsql security definer set search_path = wasl, pg_temp as $$
declare
  counter text := format('reference_%s_%s', lower(kind), year);
  serial  bigint;
begin
  if kind !~ '^[A-Z]$' or year not between 1300 and 2200 then
    raise exception 'no such serial: % %', kind, year;
  end if;
  begin
    serial := nextval(format('wasl.%I', counter));
  exception when undefined_table then
    perform pg_advisory_xact_lock(hashtextextended(counter, 0));
    execute format('create sequence if not exists wasl.%I', counter);
    serial := nextval(format('wasl.%I', counter));
  end;
  return format('%s-%s-%s', kind, year, lpad(serial::text, greatest(6, length(serial::text)), '0'));
end $$;
comment on function next_reference is 'The next number people see, such as R-1448-000123.';
grant execute on function next_reference to wasl_app;
