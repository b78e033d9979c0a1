package org.wasl.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is put into the outbox.
 *
 * @param party who is told
 * @param branch code of the branch that answers for it
 * @param recipient number or address; null for paper
 * @param language {@code ar} or {@code en}
 * @param subject one line for staff and for a letter's head, without a fact about the person
 * @param body the text, in full only where {@link Medium#speaksInFull}
 * @param kind code of the notice
 * @param reference the number people see; null where there is none
 * @param dedupe what makes it the same message: a second one of the same name is not kept
 */
public record Outgoing(
    UUID party, String branch, Medium medium, @Nullable String recipient, String language,
    String subject, String body, String kind, @Nullable String reference, String dedupe) {

  /** Kind and reference only: printing a message never shows its text or number. */
  @Override
  public String toString() {
    return kind + " " + reference;
  }
}
