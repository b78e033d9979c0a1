package org.wasl.requests.promise;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.StaffId;
import org.wasl.notices.StaffNotices;
import org.wasl.organization.WorkingCalendar;

/**
 * Escalates promises near or past their day, each step once however often it runs, and tells
 * those responsible in the same transaction. Looks every quarter of an hour, so
 * that a day that passed while Wasl was down is caught up with.
 */
@Component
public class EscalatePromises {

  private static final int HORIZON_DAYS = 21;

  private final JdbcClient jdbc;
  private final WorkingCalendar calendar;
  private final Responsible responsible;
  private final StaffNotices notices;
  private final Journal journal;
  private final Clock clock;

  EscalatePromises(JdbcClient jdbc, WorkingCalendar calendar, Responsible responsible, StaffNotices notices,
      Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.responsible = responsible;
    this.notices = notices;
    this.journal = journal;
    this.clock = clock;
  }

  private record Open(
      UUID promise, UUID request, String reference, String branch, StaffId raisedBy, LocalDate promised,
      Set<String> taken) {}

  /** Takes all steps that are due; returns how many were new. */
  @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT15M")
  @Transactional
  public int escalate() {
    Instant now = clock.instant();
    LocalDate today = AssociationZone.dateOf(now);
    int taken = 0;
    Map<Due, LocalDate> days = new HashMap<>();
    for (Open open : open(today)) {
      for (Escalation step : Escalation.values()) {
        if (!open.taken().contains(step.code())
            && !today.isBefore(days.computeIfAbsent(new Due(step, open.branch(), open.promised()), this::day))
            && take(open, step, now)) {
          taken++;
        }
      }
    }
    return taken;
  }

  /** Many promises share a branch and a day: the calendar is asked once for each. */
  private record Due(Escalation step, String branch, LocalDate promised) {}

  private LocalDate day(Due due) {
    return due.step().dueFrom(calendar, due.branch(), due.promised());
  }

  private boolean take(Open open, Escalation step, Instant now) {
    int rows = jdbc.sql("""
            insert into promise_escalation (promise, step, at) values (:promise, :step, :now)
            on conflict (promise, step) do nothing""")
        .param("promise", open.promise()).param("step", step.code()).param("now", SqlTime.of(now))
        .update();
    if (rows == 1) {
      journal.record(Journal.SYSTEM, Entry.of("requests.promise-escalated", "request", open.request())
          .on(open.reference()).saying(step.code()));
      tell(open, step);
    }
    return rows == 1;
  }

  private void tell(Open open, Escalation step) {
    var about = new StaffNotices.About(step.notice(), open.reference(), open.promised(),
        "promise:" + open.promise() + ":" + step.code());
    responsible.at(step, open.branch(), open.raisedBy()).forEach(each -> notices.tell(each, about));
  }

  /** Promises that hold, of requests still unanswered, whose day is within three weeks or past. */
  private List<Open> open(LocalDate today) {
    return jdbc.sql("""
            select p.id, r.id as request, r.reference, r.branch, p.promised, coalesce(
                     (select s.raised_by from request_study s
                       where s.request = r.id order by s.round desc limit 1), r.created_by) as raised_by,
                   array(select e.step from promise_escalation e where e.promise = p.id) as taken
              from request r
              join lateral (
                select m.id, m.promised from promise m
                 where m.request = r.id and m.round = r.round order by m.number desc limit 1) p on true
             where r.status in ('raised', 'with-committee', 'deferred') and p.promised <= :horizon
             order by p.promised, p.id""")
        .param("horizon", today.plusDays(HORIZON_DAYS))
        .query((row, n) -> new Open(row.getObject("id", UUID.class), row.getObject("request", UUID.class),
            row.getString("reference"), row.getString("branch"),
            new StaffId(row.getObject("raised_by", UUID.class)), row.getObject("promised", LocalDate.class),
            Set.of((String[]) row.getArray("taken").getArray())))
        .list();
  }
}
