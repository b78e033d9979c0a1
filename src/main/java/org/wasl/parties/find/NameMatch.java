package org.wasl.parties.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How well the words sought are those of a name, and why; pure arithmetic. Each word sought is given to one word of the
 * name, the surest first: 1 for the same word, 0.97 without its article, 0.9 for a part of a compound, less for what is
 * begun, mistyped, similar or in Latin letters. Then it counts how much of the name was said, and a little whether the
 * words come in the name's order and begin with the given name.
 *
 * @param score 0 to 0.97
 * @param fit 0 to 1: how well the words are met, however much of the name was left unsaid
 * @param reasons {@code name-full, name-parts, name-order, name-article, name-beginning, name-typo, name-latin,
 *     name-similar, name-sound, name-partly}, what counts most first
 */
record NameMatch(double score, double fit, List<String> reasons) {

  private record Pair(int sought, int word, double quality, String reason) {}

  /**
   * Compares words sought with a name.
   *
   * @param folded the whole name, folded
   * @param preferred the preferred name as it is, whose words count as said but need not be; may be empty
   */
  static NameMatch of(List<Wanted> wanted, String folded, String preferred) {
    List<NameWords.Word> name = new ArrayList<>(NameWords.ofFolded(folded));
    int length = name.size();
    if (!preferred.isEmpty()) {
      name.addAll(NameWords.of(preferred));
    }
    List<Pair> pairs = pairs(wanted, name);
    double cover = Math.min(1, pairs.size() / (double) Math.max(1, length));
    double quality = pairs.stream().mapToDouble(Pair::quality).sum() / wanted.size();
    boolean ordered = isOrdered(pairs);
    double score = quality * (0.62 + 0.35 * cover) - (ordered ? 0 : 0.02) - (startsAlike(pairs, length) ? 0 : 0.055);
    return new NameMatch(Math.max(0, score), quality, reasons(pairs, pairs.size() < wanted.size(), cover == 1, ordered));
  }

  /** Each word sought with at most one word of the name, in the order sought. */
  private static List<Pair> pairs(List<Wanted> wanted, List<NameWords.Word> name) {
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < name.size(); j++) {
        Pair pair = pair(wanted.get(i), name.get(j), i, j);
        if (pair.quality() > 0) {
          all.add(pair);
        }
      }
    }
    all.sort(Comparator.comparingDouble((Pair each) -> -each.quality())
        .thenComparingInt(each -> Math.abs(each.sought() - each.word())));
    List<Pair> chosen = new ArrayList<>();
    for (Pair each : all) {
      if (chosen.stream().noneMatch(it -> it.sought() == each.sought() || it.word() == each.word())) {
        chosen.add(each);
      }
    }
    chosen.sort(Comparator.comparingInt(Pair::sought));
    return chosen;
  }

  private static Pair pair(Wanted wanted, NameWords.Word word, int i, int j) {
    if (word.text().equals(wanted.text())) {
      return new Pair(i, j, 1, "name-parts");
    }
    if (word.bare().equals(wanted.bare())) {
      return new Pair(i, j, 0.97, "name-article");
    }
    if (word.parts().contains(wanted.bare())) {
      return new Pair(i, j, 0.9, "name-parts");
    }
    Wanted.Meant meant = wanted.as(word.bare());
    return meant == null ? new Pair(i, j, 0, "") : new Pair(i, j, meant.quality(), meant.how().reason);
  }

  private static boolean isOrdered(List<Pair> pairs) {
    for (int i = 1; i < pairs.size(); i++) {
      if (pairs.get(i).word() < pairs.get(i - 1).word()) {
        return false;
      }
    }
    return true;
  }

  /** The given name comes first in what was typed too; a preferred name may stand in its place. */
  private static boolean startsAlike(List<Pair> pairs, int length) {
    return pairs.isEmpty() || pairs.getFirst().sought() != 0 || pairs.getFirst().word() == 0
        || pairs.getFirst().word() >= length;
  }

  private static List<String> reasons(List<Pair> pairs, boolean partly, boolean whole, boolean ordered) {
    Set<String> reasons = new LinkedHashSet<>();
    pairs.stream().map(Pair::reason).filter(each -> !each.equals("name-parts")).forEach(reasons::add);
    if (partly) {
      reasons.add("name-partly");
    }
    List<String> all = new ArrayList<>();
    if (reasons.isEmpty()) {
      all.add(whole ? "name-full" : "name-parts");
    }
    all.addAll(reasons);
    if (!ordered) {
      all.add("name-order");
    }
    return all;
  }
}
