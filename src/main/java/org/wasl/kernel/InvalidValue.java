package org.wasl.kernel;

import java.util.List;

/**
 * A value that was read but means nothing valid: a wrong check digit, a day that no calendar has.
 * Thrown by the compact constructors and factories of the value types; the edge answers 422.
 *
 * <p>{@link #code()} is stable and kebab-case; its words are {@code problem.<code>} in the bundles, filled
 * with {@link #args()}. Arguments hold limits and field names, never the refused value itself, so that a
 * personal datum cannot reach a log through an error.
 */
public final class InvalidValue extends RuntimeException {

  private final String code;
  private final transient List<Object> args;

  public InvalidValue(String code, Object... args) {
    super(code, null, false, false);
    this.code = code;
    this.args = List.of(args);
  }

  /** The stable refusal code, such as {@code identity-check-digit}. */
  public String code() {
    return code;
  }

  /** What the message is filled with, in the order the code documents; never null, may be empty. */
  public List<Object> args() {
    return args;
  }
}
