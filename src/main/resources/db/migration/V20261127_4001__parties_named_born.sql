-- Both conditions before the limit: of a usual name thousands are born in other years. Planned anew each time, as
-- wasl.party_named is and for the same reason.
create function wasl.party_named_born(query tsquery, since date, until date, most integer)
  returns table (id uuid)
  language plpgsql stable as $$
begin
  return query execute
    'select p.id from wasl.party p where p.name_keys @@ $1 and p.birth_date between $2 and $3 limit $4'
    using query, since, until, most;
end $$;
comment on function wasl.party_named_born(tsquery, date, date, integer) is
  'Any of the records whose words fit, born within those days, at most so many, in no order; aliases by their own id';
