package org.wasl.organization.signin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wasl.kernel.Refusal;

/**
 * What a password must be. Length is what keeps guessers out; signs and capitals are not asked for. The demo's own
 * password is too short for these rules, so nobody can take it.
 */
public final class PasswordRules {

  /** Characters at least. */
  public static final int LEAST = 10;
  /** Bytes at most: what bcrypt reads. */
  public static final int MOST_BYTES = 72;
  private static final int LEAST_DIFFERENT = 5;

  private PasswordRules() {}

  /**
   * Everything that speaks against a password: {@code password-short} (characters), {@code password-long} (bytes),
   * {@code password-simple}, {@code password-holds-name}. Empty when it may be taken.
   */
  public static List<Refusal> refusals(String field, String password, String username) {
    List<Refusal> refusals = new ArrayList<>();
    if (password.codePointCount(0, password.length()) < LEAST) {
      refusals.add(Refusal.at(field, "password-short", LEAST));
    } else if (password.codePoints().distinct().count() < LEAST_DIFFERENT) {
      refusals.add(Refusal.at(field, "password-simple"));
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      refusals.add(Refusal.at(field, "password-long", MOST_BYTES));
    }
    if (!username.isEmpty() && password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
      refusals.add(Refusal.at(field, "password-holds-name"));
    }
    return refusals;
  }
}
