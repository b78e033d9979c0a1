package org.wasl.web;

import org.jspecify.annotations.Nullable;

/**
 * One of the values a field offers, for {@code site/parts/select} and {@code site/parts/choices}.
 *
 * @param value what is sent
 * @param label what is read, in the reader's language
 * @param hint a line of explanation; null for none
 */
public record Choice(String value, String label, @Nullable String hint) {

  /** A choice that needs no explanation. */
  public static Choice of(String value, String label) {
    return new Choice(value, label, null);
  }
}
