package org.wasl.channels.contact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.CleanText;

/**
 * A contact as sent: every field as it was typed, to be read by {@link ReadInteraction}, which
 * also holds the limits; they stand here for the OpenAPI document.
 *
 * @param contact number, address or handle of the other side
 * @param awaitsReply true when the person waits for an answer of ours
 * @param awaitNote when the person prefers it
 * @param returns id of the waiting contact that this one answers
 * @param nothingAsked said of a visit before it is closed: false asks for the inquiries answered (P-6.1); null does not
 * @param at ISO 8601 with offset; this moment when absent
 * @param letter what stands on it, where the contact is a letter
 */
public record InteractionForm(
    @Nullable String partyId, @Nullable String requestRef, @Nullable String channel,
    @Size(max = 40) @Nullable String medium, @Nullable String direction,
    @Size(min = 1, max = ReadInteraction.MOST_TOPIC) @Nullable String topic,
    @Size(min = 1, max = CleanText.MOST) @Nullable String text,
    @Size(max = ReadInteraction.MOST_OUTCOME) @Nullable String outcome,
    @Size(max = 200) @Nullable String contact, @Nullable VisitorForm visitor,
    @Size(max = ReadInteraction.MOST_INQUIRIES) @Nullable List<InquiryForm> inquiries,
    @Nullable Boolean awaitsReply, @Size(max = 300) @Nullable String awaitNote, @Nullable String returns,
    @Nullable Boolean nothingAsked, @Min(0) @Max(ReadInteraction.MOST_SECONDS) @Nullable Integer handlingSeconds,
    @Nullable String at, @Nullable LetterForm letter) {

  public record VisitorForm(@Size(max = 200) @Nullable String name, @Size(max = 80) @Nullable String relation) {}

  /** @param dated year first, Hijri or Gregorian */
  public record LetterForm(
      @Size(max = ReadInteraction.MOST_REFERENCE) @Nullable String reference, @Size(max = 40) @Nullable String dated) {}

  public record InquiryForm(
      @Size(min = 1, max = 2_000) @Nullable String question, @Size(max = CleanText.MOST) @Nullable String answer) {}

  /** Says nothing of anybody: forms reach logs. */
  @Override
  public String toString() {
    return "InteractionForm";
  }
}
