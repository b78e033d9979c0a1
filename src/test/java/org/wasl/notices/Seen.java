package org.wasl.notices;

import java.text.Bidi;

/** A line as the eye meets it on a telephone, from left to right (Unicode bidirectional algorithm). */
final class Seen {

  private Seen() {}

  /** The characters of an Arabic line in the order in which they stand on the screen. */
  static String of(String line) {
    Bidi bidi = new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
    byte[] levels = new byte[line.length()];
    Object[] characters = new Object[line.length()];
    for (int i = 0; i < line.length(); i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
      characters[i] = line.charAt(i);
    }
    Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
    StringBuilder seen = new StringBuilder();
    for (Object each : characters) {
      seen.append(each);
    }
    return seen.toString();
  }
}
