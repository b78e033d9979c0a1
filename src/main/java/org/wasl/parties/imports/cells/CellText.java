package org.wasl.parties.imports.cells;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.wasl.kernel.ArabicText;

/** What people write in cells besides values. */
final class CellText {

  private static final Pattern TAGS = Pattern.compile("</?[A-Za-z!][^<>]{0,200}>");
  private static final Pattern GAPS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> NOTHING = Set.of("لايوجد", "لاتوجد", "لا", "يوجد", "بدون", "غيرمتوفر", "غيرموجود",
      "غيرمعروف", "غيرمحدد", "مجهول", "ليسلديه", "ليسعنده", "none", "na", "nil", "null", "unknown", "no");

  private CellText() {}

  /** Whether the cell says that there is no value: a dash, «لا يوجد», "n/a". */
  static boolean saysNothing(String text) {
    String folded = NO_LETTERS.matcher(ArabicText.fold(text)).replaceAll("");
    return folded.isEmpty() && text.indexOf('?') < 0 && text.indexOf('؟') < 0 && text.indexOf('\uFFFD') < 0
        || NOTHING.contains(folded);
  }

  /** Whether letters were lost on the way: only question marks or replacement characters where a value should be. */
  static boolean isLost(String text) {
    return text.indexOf('\uFFFD') >= 0
        || text.contains("?") && text.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Without what steers the direction or is not seen. */
  static String withoutMarks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isMark(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  private static boolean isMark(int c) {
    return c >= 0x200B && c <= 0x200F || c == 0x061C || c == 0x00AD || c == 0xFEFF || c >= 0x2060 && c <= 0x2064
        || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069
        || Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
  }

  static String withoutTags(String text) {
    return text.indexOf('<') < 0 ? text : TAGS.matcher(text).replaceAll(" ");
  }

  static String withoutTatweel(String text) {
    return text.replace("ـ", "");
  }

  /** One line, single spaces. */
  static String oneLine(String text) {
    return GAPS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }
}
