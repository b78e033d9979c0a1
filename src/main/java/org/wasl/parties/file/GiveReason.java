package org.wasl.parties.file;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Refused;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.record.AccessStore;

/**
 * Opens a file of another branch to one member of staff for a day, because they wrote down why (P-3.7). Refusals: 403,
 * 404, {@code text-required}, {@code reason-too-short} (letters needed).
 */
@Component
public class GiveReason {

  /** How long a reason holds. */
  static final Duration HOLDS = Duration.ofHours(24);

  private static final int LEAST = 3;
  private static final int MOST = 500;

  private final Parties parties;
  private final AccessStore access;
  private final Journal journal;
  private final Clock clock;

  GiveReason(Parties parties, AccessStore access, Journal journal, Clock clock) {
    this.parties = parties;
    this.access = access;
    this.journal = journal;
    this.clock = clock;
  }

  /** Until when the file is open to the actor. */
  @Transactional
  Instant open(Actor actor, PartyId id, @Nullable String reason) {
    actor.must(PartyPermissions.READ);
    if (!parties.exists(id)) {
      throw Refused.absent();
    }
    String why = clear(reason);
    Instant now = clock.instant();
    Instant until = now.plus(HOLDS);
    access.openFor(actor.id(), id, why, now, until);
    journal.record(actor, Entry.of("parties.opened-with-reason", "party", id.value()).because(why));
    return until;
  }

  /** The reason as kept; {@code reason-too-short} when it says nothing. */
  public static String clear(@Nullable String reason) {
    String why = CleanText.required("reason", reason, MOST);
    if (why.codePoints().filter(Character::isLetterOrDigit).count() < LEAST) {
      throw Refused.field("reason", "reason-too-short", LEAST);
    }
    return why;
  }
}
