package org.wasl.satisfaction.invitation;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret in a rating link: 128 random bits in 22 characters. Says nothing of request or person,
 * opens one rating once, and is worth nothing else; it is kept as it is so that the follow page can
 * show the link again.
 */
public record RatingToken(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one. */
  static RatingToken make() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return new RatingToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Where it is used, {@code /rate/…}. */
  String path() {
    return "/rate/" + value;
  }

  @Override
  public String toString() {
    return "RatingToken";
  }
}
