package org.wasl.requests.appeal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;
import org.wasl.notices.Notice;
import org.wasl.notices.NoticeKind;
import org.wasl.notices.Notices;
import org.wasl.organization.Settings;
import org.wasl.organization.WorkingCalendar;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.lifecycle.Lifecycle;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.lifecycle.Status;
import org.wasl.requests.lifecycle.Step;

/**
 * Takes the person's appeal, within the days that the association grants from the decision. Refusals:
 * {@code text-required, appeal-too-late, appeal-nothing-refused}, 409 {@code appeal-open, wrong-status}.
 */
@Component
public class MakeAppeal {

  private final RequestStore requests;
  private final AppealStore appeals;
  private final WorkingCalendar calendar;
  private final Settings settings;
  private final Notices notices;
  private final Journal journal;
  private final Clock clock;

  MakeAppeal(RequestStore requests, AppealStore appeals, WorkingCalendar calendar, Settings settings,
      Notices notices, Journal journal, Clock clock) {
    this.requests = requests;
    this.appeals = appeals;
    this.calendar = calendar;
    this.settings = settings;
    this.notices = notices;
    this.journal = journal;
    this.clock = clock;
  }

  /** Takes it; the person is told until when it will be answered. */
  @Transactional
  public Appeal appeal(Actor actor, Reference reference, @Nullable String text) {
    actor.must(RequestPermissions.APPEAL);
    Request request = requests.lock(actor, reference);
    Lifecycle.mustAllow(request.status(), Step.APPEAL);
    if (appeals.isOpen(request.id())) {
      throw Refused.conflict("appeal-open");
    }
    String words = CleanText.required("text", text, CleanText.MOST);
    Instant now = clock.instant();
    LocalDate today = AssociationZone.dateOf(now);
    mustBeInTime(request, today);
    LocalDate due = calendar.plusWorkingDays(request.branch(), today, settings.number("appeal.answer-days"));
    appeals.add(Uuid7.next(), request.id(), words, actor.id(), now, due);
    journal.record(actor, Entry.of("requests.appealed", "request", request.id().value()).on(reference.value()));
    notices.tell(request.party(),
        Notice.answeredBy(NoticeKind.APPEAL_RECEIVED, reference.value(), due).from(request.branch()));
    return appeals.of(request.id()).getFirst();
  }

  private void mustBeInTime(Request request, LocalDate today) {
    if (request.decidedAt() == null || request.outcome() == Status.APPROVED) {
      throw Refused.rule("appeal-nothing-refused");
    }
    int days = settings.number("appeal.days");
    if (today.isAfter(AssociationZone.dateOf(request.decidedAt()).plusDays(days))) {
      throw Refused.rule("appeal-too-late", days);
    }
  }
}
