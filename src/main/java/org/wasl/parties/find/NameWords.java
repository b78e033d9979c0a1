package org.wasl.parties.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wasl.kernel.ArabicText;

/**
 * The words of a name as they are compared: folded, and those that make one name together joined (أبو بكر، عطا الله،
 * نور الدين); آل left out (domain §4.3). The twin of SQL's {@code wasl.name_slots}; a test holds both equal.
 */
final class NameWords {

  private static final Set<String> FATHER_OF = Set.of("ابو", "ابا", "ابي");
  private static final Set<String> JOINS_BACK = Set.of("الله", "الدين", "الاسلام", "الحق", "الزمان", "الهدي");

  private NameWords() {}

  /**
   * One word of a name.
   *
   * @param text folded, article kept, parts joined
   * @param bare without its article
   * @param parts of a compound, without article; empty for others
   */
  record Word(String text, String bare, List<String> parts) {

    static Word of(String text, List<String> parts) {
      return new Word(text, NameWords.bare(text), parts.stream().map(NameWords::bare).toList());
    }
  }

  /** The words of a text in their order; empty when it has none. */
  static List<Word> of(String text) {
    return ofFolded(ArabicText.fold(text));
  }

  /** The same of a text that is folded already. */
  static List<Word> ofFolded(String folded) {
    List<Word> words = new ArrayList<>(6);
    String pull = "";
    String pulled = "";
    boolean plain = false;
    for (String word : folded.split(" ")) {
      if (word.isEmpty() || word.equals("ال")) {
        continue;
      }
      if (!pull.isEmpty()) {
        words.add(Word.of(pull + word, List.of(pulled, word)));
        pull = "";
        plain = false;
      } else if (FATHER_OF.contains(word) || word.equals("ام")) {
        pull = word.equals("ام") ? word : "ابو";
        pulled = word;
      } else if (plain && JOINS_BACK.contains(word)) {
        String before = words.removeLast().text();
        words.add(Word.of(before + word, List.of(before, word)));
        plain = false;
      } else {
        words.add(Word.of(word, List.of()));
        plain = true;
      }
    }
    if (!pull.isEmpty()) {
      words.add(Word.of(pull, List.of()));
    }
    return words;
  }

  /** A folded word without its article, where two letters are left. */
  static String bare(String word) {
    return word.length() >= 4 && word.startsWith("ال") ? word.substring(2) : word;
  }
}
