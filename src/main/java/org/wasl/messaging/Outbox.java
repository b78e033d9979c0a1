package org.wasl.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Refused;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.Uuid7;
import org.wasl.messaging.dispatch.Carrier;

/**
 * What people are to be told. Writing joins the caller's transaction and fails without one: nothing is told that did
 * not happen, and nothing happens without being told.
 */
@Component
public class Outbox {

  private final OutboxStore store;
  private final List<Carrier> carriers;
  private final Clock clock;

  Outbox(OutboxStore store, List<Carrier> carriers, Clock clock) {
    this.store = store;
    this.carriers = List.copyOf(carriers);
    this.clock = clock;
  }

  /** Keeps the message for the dispatcher; false, and nothing is kept, when one of that {@code dedupe} is there. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean put(Outgoing message) {
    return store.add(new MessageId(Uuid7.next()), message, clock.instant());
  }

  /** Whether somebody carries that medium today; without a provider only calls and paper are. */
  public boolean carries(Medium medium) {
    return carriers.stream().anyMatch(each -> each.media().contains(medium));
  }

  /** Number or address of a message; empty for paper. Shown only to who tells it. */
  @Transactional(readOnly = true)
  public String recipient(MessageId message) {
    return store.recipient(message).orElse("");
  }

  /** The person was told. 409 {@code message-told-already} when a colleague was faster. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void told(MessageId message, StaffId by) {
    if (!store.told(message, by, clock.instant())) {
      throw Refused.conflict("message-told-already");
    }
  }

  /** The person was told otherwise, such as at the counter; nothing happens where no message of that kind waits. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void toldAbout(String kind, String reference, StaffId by) {
    store.toldAbout(kind, reference, by, clock.instant());
  }

  /** The person was not reached; it stays on the list, not before {@code again}. 409 as {@link #told}. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void tried(MessageId message, Instant again) {
    if (!store.tried(message, again)) {
      throw Refused.conflict("message-told-already");
    }
  }
}
