package org.wasl.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a whole name into given, father, grandfather and family. Compounds stay together (عبد الله، أبو بكر،
 * نور الدين، سيف الله، آل سعود); connectors (بن، بنت، ابن) part the generations, so that what stands before the
 * first of them is one given name («محمد أمين بن علي»). Where names are more than parts, the grandfather takes
 * the middle: nothing of the name is lost.
 */
final class NameParts {

  private static final Set<String> CONNECTORS = Set.of("بن", "بنت", "ابن", "bin", "bint", "ibn", "ben");
  private static final Set<String> PULL_NEXT =
      Set.of("عبد", "ابو", "ابا", "ابي", "ام", "ال", "abd", "abdul", "abdel", "abu", "umm", "al", "el", "aal");
  private static final Set<String> PULL_PREVIOUS =
      Set.of("الدين", "الله", "الاسلام", "الحق", "الزمان", "الهدي");
  private static final Set<String> OFTEN_DOUBLE = Set.of("محمد", "احمد", "mohammed", "muhammad");

  private static final Pattern MARKS = Pattern.compile("[\\u064B-\\u065F\\u0670\\u0640]");

  private NameParts() {}

  static PersonName split(String full) {
    List<List<String>> generations = generations(full);
    if (generations.isEmpty()) {
      return new PersonName(full, full, null, null, null);
    }
    return generations.size() == 1
        ? plain(full, generations.getFirst())
        : connected(full, generations);
  }

  /** Names between connectors, each a list of one or more compound words; no empty list. */
  private static List<List<String>> generations(String full) {
    List<List<String>> generations = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String word : full.split(" ")) {
      if (CONNECTORS.contains(loosely(word))) {
        close(generations, words);
        words = new ArrayList<>();
      } else {
        words.add(word);
      }
    }
    close(generations, words);
    return generations;
  }

  private static void close(List<List<String>> generations, List<String> words) {
    if (!words.isEmpty()) {
      generations.add(compounds(words));
    }
  }

  private static List<String> compounds(List<String> words) {
    List<String> compounds = new ArrayList<>();
    boolean pulls = false;
    for (String word : words) {
      boolean joins = pulls || PULL_PREVIOUS.contains(loosely(word));
      if (joins && !compounds.isEmpty()) {
        compounds.set(compounds.size() - 1, compounds.getLast() + " " + word);
      } else {
        compounds.add(word);
      }
      pulls = PULL_NEXT.contains(loosely(word)) || pulls && loosely(word).equals("رب");
    }
    return compounds;
  }

  /** «سعد محمد صالح العطوي»: no connector tells the generations, so places do. */
  private static PersonName plain(String full, List<String> words) {
    boolean twoGiven = words.size() > 4 && OFTEN_DOUBLE.contains(loosely(words.getFirst()));
    int given = twoGiven ? 2 : 1;
    String first = String.join(" ", words.subList(0, given));
    List<String> rest = words.subList(given, words.size());
    return switch (rest.size()) {
      case 0 -> new PersonName(full, first, null, null, null);
      case 1 -> new PersonName(full, first, null, null, rest.getFirst());
      case 2 -> new PersonName(full, first, rest.getFirst(), null, rest.getLast());
      default -> new PersonName(full, first, rest.getFirst(), middle(rest), rest.getLast());
    };
  }

  /** «محمد أمين بن علي بن حسن البلوي»: the last generation carries the family, if it has a second word. */
  private static PersonName connected(String full, List<List<String>> generations) {
    List<String> names = new ArrayList<>();
    for (List<String> words : generations.subList(0, generations.size() - 1)) {
      names.add(String.join(" ", words));
    }
    List<String> last = generations.getLast();
    String family = last.size() > 1 ? last.getLast() : null;
    names.add(String.join(" ", family == null ? last : last.subList(0, last.size() - 1)));
    return new PersonName(full, names.getFirst(), names.get(1), beyond(names), family);
  }

  private static @Nullable String beyond(List<String> names) {
    return names.size() > 2 ? String.join(" ", names.subList(2, names.size())) : null;
  }

  private static String middle(List<String> rest) {
    return String.join(" ", rest.subList(1, rest.size() - 1));
  }

  /** A single word's spelling made plain; not {@link ArabicText#fold}, which would drop connectors. */
  private static String loosely(String word) {
    return MARKS.matcher(word).replaceAll("").replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا').replace('ٱ', 'ا')
        .replace('ى', 'ي').toLowerCase(Locale.ROOT);
  }
}
