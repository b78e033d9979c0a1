package org.wasl.channels.telling;

import org.jspecify.annotations.Nullable;
import org.wasl.channels.MessageToTell;

/**
 * A message opened to be told.
 *
 * @param body what is said or printed, in full; of a sealed one its subject only
 * @param language of the body, {@code ar} or {@code en}
 * @param recipient the whole number; empty for paper
 */
public record Telling(MessageToTell message, String subject, String body, String language, boolean sealed,
    String recipient) {

  /** The number with spaces, as people write it; null for paper. */
  public @Nullable String number() {
    return recipient.startsWith("+9665") ? new org.wasl.kernel.Mobile(recipient).display()
        : recipient.isEmpty() ? null : recipient;
  }
}
