package org.wasl.channels.letters;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.channels.ChannelPermissions;
import org.wasl.channels.Direction;
import org.wasl.channels.InteractionId;
import org.wasl.channels.NewInteraction;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Channel;
import org.wasl.kernel.Page;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Slice;
import org.wasl.organization.ReferenceYear;
import org.wasl.parties.Parties;

/**
 * The registers of letters (P-3.4). Every contact by letter has a number of its register and year: what came in; what
 * went out, unless nobody was there to take it.
 */
@Component
public class Letters {

  private final LetterStore store;
  private final ReferenceYear years;
  private final Parties parties;

  Letters(LetterStore store, ReferenceYear years, Parties parties) {
    this.store = store;
    this.years = years;
    this.parties = parties;
  }

  /** Enters a contact that was just kept, where it is a letter. Joins the caller's transaction. */
  @Transactional
  public void enter(InteractionId id, NewInteraction contact, boolean delivered, Instant now) {
    if (contact.way().channel() == Channel.LETTERS && (contact.way().direction() == Direction.IN || delivered)) {
      store.enter(id, Register.of(contact.way().direction()), years.of(AssociationZone.dateOf(now)), contact.paper());
    }
  }

  /** The number of a contact; null where it is no letter. */
  public @Nullable String numberOf(InteractionId id) {
    return store.numberOf(id).orElse(null);
  }

  /** A register, newest first; 403 for whoever records no contacts. */
  Slice<Letter> list(Actor actor, Register register, Page page) {
    actor.must(ChannelPermissions.RECORD);
    return store.list(actor, register, page);
  }

  /** The letter of a number as typed; empty when the text is none, or the letter is not the actor's. */
  Optional<Letter> numbered(Actor actor, String typed) {
    TypedNumber number = TypedNumber.in(typed);
    return number == null || !actor.may(ChannelPermissions.RECORD) ? Optional.empty() : store.numbered(actor, number);
  }

  /** @param words what it says; null for whoever may not open the person's file */
  public record Opened(Letter letter, @Nullable String words) {}

  /** One letter, 404 when it is not there or not the actor's; that its words were read is written down (P-0.2). */
  @Transactional
  Opened open(Actor actor, InteractionId id) {
    actor.must(ChannelPermissions.RECORD);
    Letter letter = store.one(actor, id).orElseThrow(Refused::absent);
    if (!actor.may(ChannelPermissions.READ) || letter.whom() != null && !parties.maySee(actor, letter.whom().id())) {
      return new Opened(letter, null);
    }
    if (letter.whom() != null) {
      parties.opened(actor, letter.whom().id(), "letter");
    }
    return new Opened(letter, store.words(id));
  }
}
