package org.wasl.requests.closure;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Reference;
import org.wasl.notices.Notice;
import org.wasl.notices.NoticeKind;
import org.wasl.notices.Notices;
import org.wasl.notices.StaffNotices;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.appeal.AppealStore;
import org.wasl.requests.lifecycle.Lifecycle;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.lifecycle.Status;
import org.wasl.requests.lifecycle.Step;

/**
 * Cancels a request by the person's wish, with her reason. Refusals: {@code text-required}, 409 {@code wrong-status,
 * appeal-open}.
 */
@Component
public class CancelRequest {

  private final RequestStore requests;
  private final AppealStore appeals;
  private final Notices notices;
  private final StaffNotices alerts;
  private final Journal journal;
  private final Clock clock;

  CancelRequest(RequestStore requests, AppealStore appeals, Notices notices, StaffNotices alerts, Journal journal,
      Clock clock) {
    this.requests = requests;
    this.appeals = appeals;
    this.notices = notices;
    this.alerts = alerts;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  public Request cancel(Actor actor, Reference reference, @Nullable String reason) {
    actor.must(RequestPermissions.CANCEL);
    Request request = requests.lock(actor, reference);
    Lifecycle.mustAllow(request.status(), Step.CANCEL);
    appeals.mustBeClosed(request.id());
    String why = CleanText.required("reason", reason, 1000);
    Request cancelled = request.ended(Status.CANCELLED, Step.CANCEL, clock.instant());
    requests.save(cancelled);
    alerts.settled(reference.value());
    journal.record(actor, Entry.of("requests.cancelled", "request", request.id().value())
        .on(reference.value()).because(why));
    notices.tell(request.party(), Notice.of(NoticeKind.CANCELLED, reference.value()).from(request.branch()));
    return cancelled;
  }
}
