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

  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Pattern ABD = Pattern.compile("(^| )عبد ");
  private static final Pattern CONNECTOR = Pattern.compile("(^| )(بن|بنت|ابن)(?= |$)");
  private static final Pattern ARTICLE = Pattern.compile("(^| )ال(?=[^ ]{2})");

  /** Turned into the character below it; order matters to nobody, pairs do. */
  private static final String FROM = "أإآٱىةؤئکی";

  private static final String TO = "اااايهويكي";

  private ArabicText() {}

  /**
   * The first search key: NFKC; without invisible marks, harakat, tatweel and ء; أإآٱ as ا, ى and ئ as ي,
   * ة as ه, ؤ as و, Persian ک ی as ك ي; {@code عبد} joined to its next word; بن, بنت and ابن dropped; digits
   * and Latin letters as 0–9 a–z; punctuation as space; single spaces, none at the ends. May be empty.
   */
  public static String fold(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(normal.length());
    normal.chars().filter(c -> !isDropped(c)).forEach(c -> folded.append(foldCharacter((char) c)));
    String joined = ABD.matcher(squeeze(folded.toString())).replaceAll("$1عبد");
    return squeeze(CONNECTOR.matcher(joined).replaceAll(""));
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

  private static String squeeze(String text) {
    String single = SPACES.matcher(text).replaceAll(" ");
    int from = single.startsWith(" ") ? 1 : 0;
    int to = single.endsWith(" ") && single.length() > from ? single.length() - 1 : single.length();
    return single.substring(from, to);
  }
}
