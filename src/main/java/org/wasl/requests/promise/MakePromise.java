package org.wasl.requests.promise;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.HijriDate;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;
import org.wasl.notices.Notice;
import org.wasl.notices.Notices;
import org.wasl.requests.lifecycle.Request;

/** Adds a promise and tells the person, in the transaction that has the cause: raising, deferring, extending. */
@Component
public class MakePromise {

  private final PromiseStore promises;
  private final PromiseDates dates;
  private final Notices notices;

  MakePromise(PromiseStore promises, PromiseDates dates, Notices notices) {
    this.promises = promises;
    this.dates = dates;
    this.notices = notices;
  }

  /** The first promise of a round, told as the sentence of P-6.4. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Promise first(Actor actor, Request raised, int targetDays, Instant now) {
    PromiseDates.Dates counted = dates.of(raised.branch(), now, targetDays);
    Promise promise = new Promise(
        Uuid7.next(), raised.round(), 1, now, counted.earliest(), counted.promised(), null, now);
    promises.add(raised.id(), promise, actor.id());
    notices.tell(raised.party(),
        Notice.raised(raised.reference().value(), promise.promised()).from(raised.branch()));
    return promise;
  }

  /**
   * A later day in place of the one that holds, told with its reason. Refused: {@code promise-none,
   * promise-in-the-past, promise-not-later, date-not-in-calendar}.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Promise later(Actor actor, Request request, LocalDate wished, String reason, Instant now) {
    Promise held = promises.current(request.id()).orElseThrow(() -> Refused.rule("promise-none"));
    if (wished.isBefore(AssociationZone.dateOf(now))) {
      throw Refused.field("promised", "promise-in-the-past");
    }
    if (!HijriDate.isKnown(wished)) {
      throw Refused.field("promised", "date-not-in-calendar");
    }
    LocalDate promised = dates.onWorkingDay(request.branch(), wished);
    if (!promised.isAfter(held.promised())) {
      throw Refused.field("promised", "promise-not-later", held.promised());
    }
    Promise promise = new Promise(Uuid7.next(), held.round(), held.number() + 1, held.raisedAt(), held.earliest(),
        promised, reason, now);
    promises.add(request.id(), promise, actor.id());
    notices.tell(request.party(),
        Notice.delay(request.reference().value(), promised, reason).from(request.branch()));
    return promise;
  }
}
