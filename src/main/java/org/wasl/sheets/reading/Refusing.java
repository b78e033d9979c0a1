package org.wasl.sheets.reading;

import org.wasl.kernel.Refused;

/** A file that cannot be taken, in words for who sent it. */
final class Refusing {

  private Refusing() {}

  static Refused file(String code, Object... args) {
    return Refused.field("file", code, args);
  }
}
