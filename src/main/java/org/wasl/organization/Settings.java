package org.wasl.organization;

/**
 * What the association has decided and may decide otherwise: table {@code setting}. Answers may be one second old.
 * An unknown key, or a text asked for as a number, is an error of ours and throws {@link IllegalArgumentException}.
 */
public interface Settings {

  /** A number, such as {@code promise.min-days}. */
  int number(String key);

  /** A text or a choice, such as {@code association.name-ar}. */
  String text(String key);
}
