package org.wasl.postgres;

import org.jspecify.annotations.Nullable;

/** The database cannot be used; the message is one or two whole sentences for the person at the console. */
public class DatabaseRefused extends RuntimeException {

  public DatabaseRefused(String sentence) {
    this(sentence, null);
  }

  public DatabaseRefused(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  /** The sentence; never null. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
