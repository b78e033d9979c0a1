package org.wasl.channels.contact;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.channels.ChannelPermissions;
import org.wasl.channels.InteractionId;
import org.wasl.channels.Interactions;
import org.wasl.channels.NewInteraction;
import org.wasl.channels.letters.Letters;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Channel;

/**
 * Records a contact (P-3, P-6.1). Anybody may be its subject, whichever branch their file is with: any branch receives
 * for any other (P-3.7), and recording shows nothing of the file. Refusals as of {@link ReadInteraction}.
 */
@Component
class RecordInteraction {

  private final ReadInteraction read;
  private final Interactions interactions;
  private final Letters letters;
  private final Clock clock;

  RecordInteraction(ReadInteraction read, Interactions interactions, Letters letters, Clock clock) {
    this.read = read;
    this.interactions = interactions;
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * What was recorded.
   *
   * @param letter the number given in the register of letters; null where the contact is none
   */
  record Recorded(InteractionId id, NewInteraction contact, @Nullable String letter) {}

  /** Keeps the contact of the form. */
  @Transactional
  Recorded record(Actor actor, InteractionForm form) {
    actor.must(ChannelPermissions.RECORD);
    NewInteraction contact = read.read(actor, form, clock.instant());
    InteractionId id = interactions.keep(actor, contact);
    return new Recorded(id, contact, contact.way().channel() == Channel.LETTERS ? letters.numberOf(id) : null);
  }
}
