package org.wasl.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.DualDate;
import org.wasl.kernel.Mobile;
import org.wasl.kernel.Refused;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.Uuid7;
import org.wasl.messaging.Medium;
import org.wasl.messaging.Outbox;
import org.wasl.messaging.Outgoing;
import org.wasl.organization.StaffDirectory;
import org.wasl.organization.StaffMember;
import org.wasl.web.Language;
import org.wasl.web.Texts;

/**
 * Makes colleagues aware (P-6.4b): always on their Today, and by the outbox too where they have a mobile and somebody
 * carries short messages. Joins the caller's transaction: who was to be told and what it is about are kept together.
 */
@Component
public class StaffNotices {

  private static final int MOST = 20;

  private final StaffNoticeStore store;
  private final StaffDirectory staff;
  private final Outbox outbox;
  private final Texts texts;
  private final Clock clock;

  StaffNotices(StaffNoticeStore store, StaffDirectory staff, Outbox outbox, Texts texts, Clock clock) {
    this.store = store;
    this.staff = staff;
    this.outbox = outbox;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * Something about a promise.
   *
   * @param reference number of the request
   * @param dueOn the promised day
   * @param once name under which a colleague is told at most one time
   */
  public record About(StaffNotice.Kind kind, String reference, LocalDate dueOn, String once) {}

  /** Tells a colleague; false, and nothing is kept, when he was told under that name before. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean tell(StaffMember whom, About about) {
    if (!store.add(Uuid7.next(), whom.id(), about, clock.instant())) {
      return false;
    }
    if (outbox.carries(Medium.SMS)) {
      staff.mobile(whom.id()).ifPresent(mobile -> send(whom, mobile, about));
    }
    return true;
  }

  private void send(StaffMember whom, Mobile mobile, About about) {
    String day = new DualDate(about.dueOn()).phrase(Locale.forLanguageTag(Language.AR.code()));
    outbox.put(new Outgoing(null, whom.id().value(), whom.branch(), Medium.SMS, mobile.e164(), Language.AR.code(),
        texts.text(Language.AR, "notices.staff.subject"),
        texts.text(Language.AR, "notices.staff." + about.kind().code(), about.reference(), day),
        about.kind().code(), about.reference(), false, about.once() + ":" + whom.id().value()));
  }

  /** What the actor has not put away yet, the newest first, at most twenty. */
  @Transactional(readOnly = true)
  public List<StaffNotice> unseen(Actor actor) {
    return store.unseen(actor.id(), MOST);
  }

  /** The actor has read it. 404 when it is not there or somebody else's; nothing changes when it was put away before. */
  @Transactional
  public void seen(Actor actor, UUID id) {
    if (!store.seen(actor.id(), id, clock.instant())) {
      throw Refused.absent();
    }
  }

  /** The request was answered, or has a new day: nobody needs to be reminded of the old one. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void settled(String reference) {
    store.settled(reference, clock.instant());
  }
}
