package org.wasl.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is put into the outbox.
 *
 * @param party who is told; null for a colleague
 * @param staff the colleague who is told; null for a person served
 * @param branch code of the branch that answers for it
 * @param recipient number or address; null for paper
 * @param language {@code ar} or {@code en}
 * @param subject one line for staff and for a letter's head, without a fact about the person
 * @param body the text, in full only where {@link Medium#speaksInFull}
 * @param kind code of the notice
 * @param reference the number people see; null where there is none
 * @param sealed whether the words are for the person alone: staff read the subject instead
 * @param dedupe what makes it the same message: a second one of the same name is not kept
 */
public record Outgoing(
    @Nullable UUID party, @Nullable UUID staff, String branch, Medium medium, @Nullable String recipient,
    String language, String subject, String body, String kind, @Nullable String reference, boolean sealed,
    String dedupe) {

  /** One to a person that staff may read to her. */
  public Outgoing(UUID party, String branch, Medium medium, @Nullable String recipient, String language,
      String subject, String body, String kind, @Nullable String reference, String dedupe) {
    this(party, null, branch, medium, recipient, language, subject, body, kind, reference, false, dedupe);
  }

  /** Kind and reference only: printing a message never shows its text or number. */
  @Override
  public String toString() {
    return kind + " " + reference;
  }
}
