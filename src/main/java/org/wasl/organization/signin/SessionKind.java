package org.wasl.organization.signin;

import java.time.Duration;

/** A browser's session or a program's token. */
enum SessionKind {
  PAGE("page", Duration.ofHours(10)),
  API("api", Duration.ofHours(12));

  private final String code;
  private final Duration lasts;

  SessionKind(String code, Duration lasts) {
    this.code = code;
    this.lasts = lasts;
  }

  String code() {
    return code;
  }

  /** From sign-in; an API token lasts at least the 8 hours of the contract. */
  Duration lasts() {
    return lasts;
  }
}
