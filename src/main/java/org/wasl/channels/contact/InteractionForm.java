package org.wasl.channels.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact as sent: every field as it was typed, to be read by {@link ReadInteraction}.
 *
 * @param contact number, address or handle of the other side
 * @param awaitsReply true when the person waits for an answer of ours
 * @param awaitNote when the person prefers it
 * @param returns id of the waiting contact that this one answers
 * @param nothingAsked said of a visit before it is closed: false asks for the inquiries answered (P-6.1); null does not
 * @param at ISO 8601 with offset; this moment when absent
 */
public record InteractionForm(
    @Nullable String partyId, @Nullable String requestRef, @Nullable String channel, @Nullable String medium,
    @Nullable String direction, @Nullable String topic, @Nullable String text, @Nullable String outcome,
    @Nullable String contact, @Nullable VisitorForm visitor, @Nullable List<InquiryForm> inquiries,
    @Nullable Boolean awaitsReply, @Nullable String awaitNote, @Nullable String returns,
    @Nullable Boolean nothingAsked, @Nullable Integer handlingSeconds, @Nullable String at) {

  public record VisitorForm(@Nullable String name, @Nullable String relation) {}

  public record InquiryForm(@Nullable String question, @Nullable String answer) {}

  /** Says nothing of anybody: forms reach logs. */
  @Override
  public String toString() {
    return "InteractionForm";
  }
}
