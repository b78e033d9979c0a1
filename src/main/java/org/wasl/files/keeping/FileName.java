package org.wasl.files.keeping;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What a file was called, as a text to be read and nothing else: the content is stored under a random
 * name. Folders, control and direction marks are taken out rather than refused, for the person cannot
 * see them.
 */
final class FileName {

  static final int MOST = 120;
  private static final String NAMELESS = "file";

  private FileName() {}

  /**
   * The last part of a path without what deceives; {@code file} where nothing is left. At most {@link
   * #MOST}.
   */
  static String of(@Nullable String sent) {
    String name = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder kept = new StringBuilder();
    name.codePoints().filter(FileName::seen).limit(MOST).forEach(kept::appendCodePoint);
    String line = kept.toString().replaceAll("[<>:\"|?*]", "_").replaceAll("\\s+", " ").strip()
        .replaceFirst("^\\.+", "").strip();
    return line.isEmpty() ? NAMELESS : line;
  }

  private static boolean seen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
          Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      default -> true;
    };
  }
}
