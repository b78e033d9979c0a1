package org.wasl.parties.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One word sought, with the words of names that may be meant by it.
 *
 * @param text folded, article kept, as typed
 * @param bare without its article
 * @param meant by the word of names, best first
 */
record Wanted(String text, String bare, Map<String, Meant> meant) {

  /** How a word of names may be meant, the surest first. */
  enum How {
    SAME(1, "name-parts"), BEGUN(0.75, "name-beginning"), SLIP(0.78, "name-typo"), LATIN(0.6, "name-latin"),
    SIMILAR(0.5, "name-similar"), SOUND(0.4, "name-sound");

    final double quality;
    final String reason;

    How(double quality, String reason) {
      this.quality = quality;
      this.reason = reason;
    }
  }

  /**
   * A word of names.
   *
   * @param quality 0 to 1: how likely it is what was meant
   * @param rare whether hardly anybody is called so
   */
  record Meant(How how, double quality, boolean rare) {}

  static Wanted of(String text) {
    return new Wanted(text, NameWords.bare(text), new LinkedHashMap<>());
  }

  void add(String word, How how, double quality, boolean rare) {
    Meant known = meant.get(word);
    if (known == null || known.quality() < quality) {
      meant.put(word, new Meant(how, quality, rare));
    }
  }

  @Nullable Meant as(String word) {
    return meant.get(word);
  }

  /** Whether some name has the very word. */
  boolean isName() {
    return meant.values().stream().anyMatch(each -> each.how() == How.SAME);
  }

  /** What is looked for first: the very word and what it begins; where no name has it, also what it may be a slip for. */
  List<String> first() {
    List<String> words = words(isName() ? List.of(How.SAME, How.BEGUN) : List.of(How.BEGUN, How.SLIP, How.LATIN));
    return words.isEmpty() ? all() : words;
  }

  /** What may be meant and hardly anybody is called: slips in the records themselves, for the most part. */
  List<String> rare() {
    return meant.entrySet().stream()
        .filter(each -> each.getValue().rare() && each.getValue().how() != How.SAME).map(Map.Entry::getKey).toList();
  }

  /** The commonest names a letter apart from this one, a few. */
  List<String> similar() {
    return words(List.of(How.SIMILAR)).stream().limit(6).toList();
  }

  /** Whether it is a name that hardly anybody has. */
  boolean isRareName() {
    return meant.values().stream().anyMatch(each -> each.rare() && each.how() == How.SAME);
  }

  /** Whether it can only be meant as the Latin spelling of something. */
  boolean isLatin() {
    return !meant.isEmpty() && meant.values().stream().allMatch(each -> each.how() == How.LATIN);
  }

  /** How well this word can be met at best, 0 to 1. */
  double best() {
    return meant.values().stream().mapToDouble(Meant::quality).max().orElse(0);
  }

  /** Everything that may be meant. */
  List<String> all() {
    return List.copyOf(meant.keySet());
  }

  private List<String> words(List<How> hows) {
    return meant.entrySet().stream().filter(each -> hows.contains(each.getValue().how())).map(Map.Entry::getKey).toList();
  }
}
