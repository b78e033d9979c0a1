package org.wasl.parties.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wasl.parties.find.LatinSpelling;

/** The words of a folded name as they are compared: compounds as one word, no article, «محافظة» not of a place. */
final class NameWords {

  private static final int MOST = 9;
  private static final Set<String> PULL_NEXT = Set.of("ابو", "ابا", "ابي", "ام", "ال", "عبد");
  private static final Set<String> PULL_PREVIOUS = Set.of("الدين", "الله", "الاسلام", "الحق", "الزمان", "لله");
  private static final Pattern KIND_OF_PLACE = Pattern.compile("^(محافظه|مدينه|مركز|قريه|حي|هجره) ");

  private NameWords() {}

  /** In the order of the name, at most nine; at least one, empty when the name is. */
  static List<String> of(String folded) {
    List<String> words = new ArrayList<>();
    boolean pulls = false;
    for (String word : LatinSpelling.joined(List.of(folded.split(" ")))) {
      boolean joins = !words.isEmpty() && (pulls || PULL_PREVIOUS.contains(word));
      if (joins) {
        words.set(words.size() - 1, words.getLast() + word);
      } else {
        words.add(word);
      }
      pulls = PULL_NEXT.contains(word);
    }
    if (words.isEmpty()) {
      words.add(folded);
    }
    words.replaceAll(NameWords::plain);
    return words.size() > MOST ? words.subList(0, MOST) : words;
  }

  /** A place without what kind of place it is. */
  static String place(String folded) {
    return plain(KIND_OF_PLACE.matcher(folded).replaceFirst(""));
  }

  /** «عطا الله» as «عطالله»; no article. */
  private static String plain(String word) {
    String joined = word.replace("االله", "الله");
    return joined.startsWith("ال") && joined.length() > 3 && !joined.equals("الله") ? joined.substring(2) : joined;
  }
}
