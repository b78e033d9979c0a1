package org.wasl.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The search key of Arabic text (domain §4.3): what differs only in spelling habits becomes equal, what is
 * another name stays apart. The original is always kept for display.
 *
 * <p>SQL has the same two functions, {@code wasl.fold_arabic} and {@code wasl.fold_arabic_bare}; a test holds
 * both sides equal. Change them together, with a new migration that rebuilds what is stored.
 */
public final class ArabicText {

  private static final Pattern ABD = Pattern.compile("(^| )عبد ");
  private static final Pattern CONNECTOR = Pattern.compile("(^| )(بن|بنت|ابن)(?= |$)");
  private static final Pattern ARTICLE = Pattern.compile("(^| )ال(?=[^ ]{2})");

  /** Turned into the character below it; order matters to nobody, pairs do. */
  private static final String FROM = "أإآٱىةؤئکی";

  private static final String TO = "اااايهويكي";

  /** What each character up to the end of Arabic becomes, worked out once: names are folded by the million. */
  private static final char[] FOLDED = new char[0x0700];

  /** In {@link #FOLDED}: nothing is left of the character. */
  private static final char NOTHING = 0;

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = isDropped(c) ? NOTHING : foldCharacter(c);
    }
  }

  private ArabicText() {}

  /**
   * The first search key: NFKC; without invisible marks, harakat, tatweel and ء; أإآٱ as ا, ى and ئ as ي,
   * ة as ه, ؤ as و, Persian ک ی as ك ي; {@code عبد} joined to its next word; بن, بنت and ابن dropped; digits
   * and Latin letters as 0–9 a–z; punctuation as space; single spaces, none at the ends. May be empty.
   */
  public static String fold(String text) {
    String folded = squeezed(isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC));
    String joined = folded.contains("عبد ") ? ABD.matcher(folded).replaceAll("$1عبد") : folded;
    return joined.contains("بن") ? squeezed(CONNECTOR.matcher(joined).replaceAll("")) : joined;
  }

  /** ASCII and bare Arabic letters are their own normal form. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~' && (c < 'ء' || c > 'ي')) {
        return false;
      }
    }
    return true;
  }

  /** Character by character folded, with single spaces and none at the ends. */
  private static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char folded = c < FOLDED.length ? FOLDED[c] : isDropped(c) ? NOTHING : foldCharacter(c);
      if (folded == ' ') {
        gap = !squeezed.isEmpty();
      } else if (folded != NOTHING) {
        if (gap) {
          squeezed.append(' ');
          gap = false;
        }
        squeezed.append(folded);
      }
    }
    return squeezed.toString();
  }

  /** The second search key: the first without the leading ال of each word; آل keeps its place as a word. */
  public static String foldWithoutArticle(String text) {
    return ARTICLE.matcher(fold(text)).replaceAll("$1");
  }

  private static boolean isDropped(int c) {
    return Invisible.is(c) || c >= 0x064B && c <= 0x065F || c == 0x0670 || c == 'ـ' || c == 'ء';
  }

  private static char foldCharacter(char c) {
    int known = FROM.indexOf(c);
    if (known >= 0) {
      return TO.charAt(known);
    }
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    return isGap(c) ? ' ' : Digits.toAscii(c);
  }

  private static boolean isGap(char c) {
    return "\t\n\u000B\f\r\u0085\u2028\u2029-_.,;:'\"()/\\،؛؟’‘“”«»".indexOf(c) >= 0;
  }
}
