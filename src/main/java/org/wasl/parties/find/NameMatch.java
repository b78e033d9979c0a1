package org.wasl.parties.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wasl.kernel.ArabicText;

/**
 * How well the words sought are those of a name, and why; pure arithmetic. A word counts 1 when it is in the name,
 * 0.95 without its article, 0.7 when it begins one, 0.45 when it only sounds like one; the whole then by how much of
 * the name was said.
 *
 * @param score 0 to 0.97
 * @param reasons {@code name-full, name-parts, name-article, name-beginning, name-sound, name-partly}
 */
record NameMatch(double score, List<String> reasons) {

  /**
   * Compares words sought with a folded name.
   *
   * @param sounds sound of each word sought, same order, empty where a word has none
   * @param preferred the folded preferred name, whose words count as said but need not be; may be empty
   * @param nameSounds the sounds of the name's words, in any order
   */
  static NameMatch of(
      List<String> words, List<String> sounds, String folded, String preferred, Set<String> nameSounds) {
    List<String> left = new ArrayList<>(Arrays.asList(folded.split(" ")));
    int length = left.size();
    left.addAll(Arrays.asList(preferred.split(" ")));
    Set<String> reasons = new LinkedHashSet<>();
    double sum = 0;
    int matched = 0;
    for (int i = 0; i < words.size(); i++) {
      double quality = quality(words.get(i), sounds.get(i), left, nameSounds, reasons);
      sum += quality;
      matched += quality > 0 ? 1 : 0;
    }
    if (matched < words.size()) {
      reasons.add("name-partly");
    }
    double cover = Math.min(1, matched / (double) length);
    double score = sum / words.size() * (0.62 + 0.35 * cover);
    boolean full = cover == 1 && reasons.isEmpty();
    return new NameMatch(score, full ? List.of("name-full")
        : reasons.isEmpty() ? List.of("name-parts") : List.copyOf(reasons));
  }

  private static double quality(
      String word, String sound, List<String> left, Set<String> nameSounds, Set<String> reasons) {
    if (left.remove(word)) {
      return 1;
    }
    String bare = bare(word);
    if (left.removeIf(each -> bare(each).equals(bare))) {
      reasons.add("name-article");
      return 0.95;
    }
    String begun = left.stream().filter(each -> each.startsWith(word) || bare(each).startsWith(word))
        .findFirst().orElse(null);
    if (begun != null) {
      left.remove(begun);
      reasons.add("name-beginning");
      return 0.7;
    }
    if (sound.length() > 1 && nameSounds.contains(sound)) {
      reasons.add("name-sound");
      return 0.45;
    }
    return 0;
  }

  private static String bare(String word) {
    return ArabicText.foldWithoutArticle(word);
  }
}
