package org.wasl.channels.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasl.channels.InteractionId;
import org.wasl.channels.Interactions;
import org.wasl.channels.NewInteraction;
import org.wasl.channels.letters.Letters;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;
import org.wasl.parties.PartyId;

/** {@link Interactions} in the database. */
@Component
class KeptInteractions implements Interactions {

  /** Outcomes after which the person still waits. */
  private static final Set<String> NOT_REACHED = Set.of("no-answer", "wrong-number", "later");

  private final InteractionStore store;
  private final Letters letters;
  private final Journal journal;
  private final Clock clock;

  KeptInteractions(InteractionStore store, Letters letters, Journal journal, Clock clock) {
    this.store = store;
    this.letters = letters;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public InteractionId keep(Actor actor, NewInteraction contact) {
    Instant now = clock.instant();
    InteractionId id = new InteractionId(Uuid7.next());
    InteractionId returns = contact.follows().returns();
    if (returns != null && reached(contact.outcome()) && !store.returned(returns, now)) {
      throw Refused.conflict("contact-answered-already");
    }
    PartyId whose = contact.about().party();
    if (returns != null && whose != null && reached(contact.outcome())) {
      tie(actor, returns, whose);
    }
    store.add(id, actor, contact, now);
    letters.enter(id, contact, reached(contact.outcome()), now);
    journal.record(actor, Entry.of("channels.recorded", "interaction", id.value())
        .saying(contact.way().channel().code() + " " + contact.way().direction().code()));
    return id;
  }

  /** Says whose a contact of nobody's is; false, and nothing done, where it is somebody's already. */
  boolean tie(Actor actor, InteractionId id, PartyId whose) {
    boolean tied = store.tie(id, whose);
    if (tied) {
      journal.record(actor, Entry.of("channels.tied", "interaction", id.value()).saying(whose.toString()));
    }
    return tied;
  }

  static boolean reached(@Nullable String outcome) {
    return outcome == null || !NOT_REACHED.contains(outcome);
  }
}
