package org.wasl.messaging.dispatch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.messaging.Medium;

/**
 * A message that is handed over now.
 *
 * @param recipient number or address; null for paper
 * @param dedupe the same for every try of this message
 * @param attempts how often it was tried, this one counted
 */
public record Due(
    UUID id, Medium medium, @Nullable String recipient, String language, String subject, String body,
    String kind, @Nullable String reference, String dedupe, int attempts) {

  /** What may stand in a log: id, kind and reference, never text or number. */
  @Override
  public String toString() {
    return "message " + id + " " + kind + " " + reference;
  }
}
