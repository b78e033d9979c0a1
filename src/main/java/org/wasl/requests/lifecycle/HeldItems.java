package org.wasl.requests.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.StaffId;
import org.wasl.parties.PartyId;
import org.wasl.requests.RequestId;

/** Table {@code request_item}: what a request takes over from earlier ones of the person, and what not (P-2.1b). */
@Component
public class HeldItems {

  private final JdbcClient jdbc;

  HeldItems(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Fills what is not given from the person's earlier requests, where it was proven and still holds (P-2.1b: never
   * asked twice), values included; nothing that was set aside since. A copy goes along where the guide keeps one; where
   * it needs one, only what has one is taken. Returns how many items were filled.
   */
  public int fillHeld(RequestId request, PartyId party, LocalDate today) {
    return jdbc.sql("""
            with past as materialized (
              select i.code, i.request, i.given_at, i.given_by, i.result, i.method, i.verified_at, i.verified_by,
                     i.valid_until, i.ends_on, i.ends_calendar, i.aside_mark_at
                from request r
                join request_item i on i.request = r.id
               where r.party = any(cast((select wasl.party_ids(:party)) as uuid[]))),
            aside as (
              select code, max(aside_mark_at) as since from past group by code),
            held as (
              select distinct on (p.code) p.*, s.copy
                from past p
                join request n on n.id = :request
                join v_service_item s on s.version_id = n.service_version and s.code = p.code
                join aside a on a.code = p.code and (a.since is null or a.since < p.verified_at)
                left join request_item_value v on v.request = p.request and v.code = p.code
               where p.request <> :request and p.valid_until >= :today
                 and p.result in ('seen', 'matched') and p.given_at is not null
                 and (s.copy <> 'required' or s.kind <> 'document' or v.file is not null)
               order by p.code, p.verified_at desc),
            filled as (
              update request_item i
                 set given_at = h.given_at, given_by = h.given_by, held_from = h.request, result = h.result,
                     method = h.method, verified_at = h.verified_at, verified_by = h.verified_by,
                     valid_until = h.valid_until, ends_on = h.ends_on, ends_calendar = h.ends_calendar
                from held h
               where i.request = :request and i.code = h.code and i.given_at is null
              returning i.code, i.held_from, h.copy)
            insert into request_item_value (request, code, value, file)
            select :request, v.code, v.value, case when f.copy <> 'never' then v.file end
              from filled f join request_item_value v on v.request = f.held_from and v.code = f.code""")
        .param("request", request.value()).param("party", party.value()).param("today", today)
        .update();
  }

  /** A held paper is not taken: it is to be handed in, and what was verified up to now is not used again. */
  public void setAside(RequestId request, String code, String reason, StaffId by, Instant now) {
    jdbc.sql("""
            update request_item
               set aside_at = :now, aside_by = :by, aside_reason = :reason, aside_mark_at = verified_at,
                   given_at = null, given_by = null, held_from = null, result = null, method = null, note = null,
                   verified_at = null, verified_by = null, valid_until = null, ends_on = null, ends_calendar = null
             where request = :request and code = :code and held_from is not null""")
        .param("now", SqlTime.of(now)).param("by", by.value()).param("reason", reason)
        .param("request", request.value()).param("code", code)
        .update();
  }
}
