package org.wasl.channels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.CalendarKind;
import org.wasl.kernel.Channel;
import org.wasl.messaging.MessageId;
import org.wasl.parties.PartyId;

/**
 * A contact as it is recorded.
 *
 * @param about whom and which request it concerns
 * @param way how it came or went
 * @param paper what a letter bears; {@link Paper#NONE} by every other channel
 * @param outcome a code of {@code channels.outcome.*}, or what came of it in words; null when not said
 * @param visitor who came; null when it was the person herself
 * @param inquiries what was asked and answered, in that order (P-6.1)
 * @param follows what it answers; null where it stands by itself
 * @param handlingSeconds how long it took, for planning only (P-6.1)
 */
public record NewInteraction(
    About about, Way way, Paper paper, String topic, String text, @Nullable String outcome, @Nullable Visitor visitor,
    List<Inquiry> inquiries, @Nullable Waits waits, Follows follows, @Nullable Integer handlingSeconds, Instant at) {

  /** @param request id of the request; null when it concerns none */
  public record About(@Nullable PartyId party, @Nullable UUID request) {}

  /**
   * @param medium the means within the channel: email, sms, whatsapp, …
   * @param contact number, address or handle of the other side
   */
  public record Way(Channel channel, @Nullable String medium, Direction direction, @Nullable String contact) {}

  /**
   * What stands on a letter itself (P-3.4).
   *
   * @param reference number that its sender gave it; null where it bears none
   * @param dated its day; null where it bears none
   * @param calendar in which that day stands on it, shown before the other; null with the day
   */
  public record Paper(@Nullable String reference, @Nullable LocalDate dated, @Nullable CalendarKind calendar) {

    public static final Paper NONE = new Paper(null, null, null);
  }

  /** Who came, apart from whose matter it is (P-6.2). */
  public record Visitor(@Nullable String name, @Nullable String relation) {}

  /** @param answer null while it is not answered */
  public record Inquiry(String question, @Nullable String answer) {}

  /** It waits for an answer of ours; the note says when the person prefers it. */
  public record Waits(@Nullable String note) {}

  /** The contact that this one returns, or the message that it tells. */
  public record Follows(@Nullable InteractionId returns, @Nullable MessageId message) {

    public static final Follows NOTHING = new Follows(null, null);
  }
}
