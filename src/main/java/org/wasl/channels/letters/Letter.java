package org.wasl.channels.letters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wasl.channels.InteractionId;
import org.wasl.channels.NewInteraction;
import org.wasl.channels.Whom;
import org.wasl.kernel.StaffName;

/**
 * A letter as the register shows it: without what it says.
 *
 * @param number such as {@code 1448/و/0123}, to be read from right to left
 * @param at when it came or went
 * @param paper its own number and day; both null where it bears none
 * @param whom whom it is about; null while that is not known
 * @param sender who brought or wrote it, where it was not the person; null otherwise
 * @param reference number of the request it belongs to; null when it belongs to none
 * @param answers the letter or contact that it answers; null when it stands by itself
 * @param awaits whether it still waits for an answer of ours
 */
public record Letter(
    InteractionId id, Register register, String number, Instant at, NewInteraction.Paper paper, String topic,
    @Nullable Whom whom, @Nullable String sender, @Nullable String reference, @Nullable Answered answers,
    boolean awaits, StaffName who, String branch) {

  /** @param number of the letter; null where that contact was none */
  public record Answered(InteractionId id, @Nullable String number, String topic) {}
}
