package org.wasl.parties.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Arabic names in Latin letters, as passports and keyboards have them (domain §4.3): never certain, so good for ranked
 * suggestions only.
 */
public final class LatinSpelling {

  private static final Set<String> ARTICLES = Set.of("al", "el", "ar", "as", "ash", "an", "at", "az", "ad", "aal");
  private static final Set<String> CONNECTORS = Set.of("bin", "ben", "ibn", "bint", "b", "bn");

  private static final Map<Character, List<String>> SPELLINGS = Map.ofEntries(
      Map.entry('ا', List.of("a", "e", "aa", "i", "u", "o")), Map.entry('ب', List.of("b")), Map.entry('ت', List.of("t")),
      Map.entry('ث', List.of("th", "s")), Map.entry('ج', List.of("j", "g")), Map.entry('ح', List.of("h")),
      Map.entry('خ', List.of("kh")), Map.entry('د', List.of("d")), Map.entry('ذ', List.of("dh", "th", "d", "z")),
      Map.entry('ر', List.of("r")), Map.entry('ز', List.of("z")), Map.entry('س', List.of("s")),
      Map.entry('ش', List.of("sh", "ch")), Map.entry('ص', List.of("s")), Map.entry('ض', List.of("d", "dh")),
      Map.entry('ط', List.of("t")), Map.entry('ظ', List.of("z", "dh")), Map.entry('ع', List.of("a", "e", "o", "i", "u")),
      Map.entry('غ', List.of("gh", "g")), Map.entry('ف', List.of("f", "ph")), Map.entry('ق', List.of("q", "g", "k")),
      Map.entry('ك', List.of("k", "c")), Map.entry('ل', List.of("l")), Map.entry('م', List.of("m")),
      Map.entry('ن', List.of("n")), Map.entry('ه', List.of("h", "a", "ah")),
      Map.entry('و', List.of("w", "u", "o", "oo", "ou", "au", "aw")),
      Map.entry('ي', List.of("y", "i", "ee", "ie", "ai", "ei", "ay", "a")));

  private LatinSpelling() {}

  /** Whether a word is in Latin letters. */
  public static boolean is(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** Words as they are looked for: Latin articles and connectors left out, {@code abd al rahman} made one. */
  public static List<String> joined(List<String> words) {
    List<String> joined = new ArrayList<>();
    String servant = null;
    for (String word : words) {
      if (!is(word)) {
        joined.add(word);
      } else if (word.matches("abd|abdu[lrsnzdt]?|abde[lrs]|abda[lrs]")) {
        servant = "abd";
      } else if (!ARTICLES.contains(word) && !CONNECTORS.contains(word)) {
        joined.add(servant == null ? whole(word) : "abdal" + word);
        servant = null;
      }
    }
    return joined;
  }

  /** {@code alharbi} without its article; {@code abdurrahman} with the article that is in it. */
  private static String whole(String word) {
    if (word.startsWith("abd") && word.length() > 6) {
      return "abdal" + word.replaceFirst("^abd(?:[aeiou]l?)?(?:([rsnzdt])(?=\\1))?", "");
    }
    return word.length() > 4 && (word.startsWith("al") || word.startsWith("el")) && !word.startsWith("ali")
        ? word.substring(2) : word;
  }

  /**
   * How well a Latin word spells an Arabic one: 1 letter for letter, less for each vowel left out and each letter that
   * does not fit, down to 0.
   */
  public static double fit(String arabic, String latin) {
    double[][] cost = new double[arabic.length() + 1][latin.length() + 1];
    for (int i = 0; i <= arabic.length(); i++) {
      for (int j = 0; j <= latin.length(); j++) {
        cost[i][j] = i == 0 && j == 0 ? 0 : least(cost, arabic, latin, i, j);
      }
    }
    return Math.max(0, 1 - cost[arabic.length()][latin.length()] / Math.max(2, arabic.length()));
  }

  private static double least(double[][] cost, String arabic, String latin, int i, int j) {
    double best = Double.MAX_VALUE;
    if (j > 0) {
      char c = latin.charAt(j - 1);
      boolean doubled = j > 1 && latin.charAt(j - 2) == c;
      best = cost[i][j - 1] + ("aeiou".indexOf(c) >= 0 ? 0.12 : doubled ? 0.02 : 1);
    }
    if (i > 0) {
      char letter = arabic.charAt(i - 1);
      best = Math.min(best, cost[i - 1][j] + ("اعهوي".indexOf(letter) >= 0 ? 0.4 : 1));
      List<String> spellings = SPELLINGS.getOrDefault(letter, List.of());
      for (String each : spellings) {
        int from = j - each.length();
        if (from >= 0 && latin.startsWith(each, from)) {
          best = Math.min(best, cost[i - 1][from] + (each.equals(spellings.getFirst()) ? 0 : 0.05));
        }
      }
    }
    return best;
  }
}
