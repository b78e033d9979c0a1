package org.wasl.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Free text from outside, made safe to keep and to show: NFC, trimmed, nothing in it that deceives the eye.
 * Refusals carry the field's name first: {@code text-required}, {@code text-too-long} (field, max, length),
 * {@code text-control-character}, {@code text-bidi-override}, {@code text-line-break}.
 */
public final class CleanText {

  /** The most that any text of the interface holds, in characters (contract). */
  public static final int MOST = 10_000;

  private static final Pattern GAPS = Pattern.compile("[ \\t\\u00A0]+");

  private CleanText() {}

  /**
   * Text of one or more lines, null when nothing is left after trimming. Lines end in {@code \n}; tabs stay.
   *
   * @param max the most characters (code points) allowed
   */
  public static @Nullable String of(String field, @Nullable String raw, int max) {
    if (raw == null) {
      return null;
    }
    String text = Normalizer.normalize(raw, Normalizer.Form.NFC)
        .replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\u2029', '\n').strip();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      refuseDeceit(field, text.codePointAt(i));
    }
    int length = text.codePointCount(0, text.length());
    if (length > max) {
      throw new InvalidValue("text-too-long", field, max, length);
    }
    return text.isEmpty() ? null : text;
  }

  /** As {@link #of}, and something must be left: {@code text-required} otherwise. */
  public static String required(String field, @Nullable String raw, int max) {
    String text = of(field, raw, max);
    if (text == null) {
      throw new InvalidValue("text-required", field);
    }
    return text;
  }

  /**
   * Text of one line, null when nothing is left: runs of spaces become one, and marks that steer direction
   * without being seen are dropped. A line break is refused ({@code text-line-break}).
   */
  public static @Nullable String line(String field, @Nullable String raw, int max) {
    String text = of(field, raw, MOST);
    if (text == null) {
      return null;
    }
    if (text.indexOf('\n') >= 0) {
      throw new InvalidValue("text-line-break", field);
    }
    return of(field, GAPS.matcher(withoutMarks(text)).replaceAll(" "), max);
  }

  /** As {@link #line}, and something must be left: {@code text-required} otherwise. */
  public static String requiredLine(String field, @Nullable String raw, int max) {
    String text = line(field, raw, max);
    if (text == null) {
      throw new InvalidValue("text-required", field);
    }
    return text;
  }

  /** Zero-width joiners stay: Persian and emoji are written with them. */
  private static String withoutMarks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Invisible.is(c) || c == 0x200C || c == 0x200D) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static void refuseDeceit(String field, int c) {
    if (Invisible.isOverride(c)) {
      throw new InvalidValue("text-bidi-override", field);
    }
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean broken = c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    if (control || broken) {
      throw new InvalidValue("text-control-character", field);
    }
  }
}
