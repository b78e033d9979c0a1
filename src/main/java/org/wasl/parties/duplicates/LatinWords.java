package org.wasl.parties.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wasl.parties.duplicates.Words.Place;
import org.wasl.parties.find.LatinSpelling;

/**
 * Which word of the register each word in Latin letters spells: the one that fits best among those of the same
 * consonants, the more usual where two fit as well. Good for suggestions that people look at (domain §4.3).
 */
final class LatinWords {

  /** Of {@link LatinSpelling#fit}. */
  private static final double WELL = 0.65;

  private final Words words;
  private final Map<String, List<Integer>> arabic = new HashMap<>();

  LatinWords(Words words) {
    this.words = words;
    List<Integer> latin = new ArrayList<>();
    for (int word = 1; word < words.size(); word++) {
      if (LatinSpelling.is(words.text(word))) {
        latin.add(word);
      }
    }
    if (!latin.isEmpty()) {
      for (int word = 1; word < words.size(); word++) {
        arabic.computeIfAbsent(consonants(words.text(word)), key -> new ArrayList<>()).add(word);
      }
      latin.forEach(this::spell);
    }
  }

  private void spell(int latin) {
    double best = WELL;
    int most = -1;
    for (int word : arabic.getOrDefault(consonants(words.text(latin)), List.of())) {
      double fit = LatinSpelling.is(words.text(word)) ? 0 : LatinSpelling.fit(words.text(word), words.text(latin));
      int people = words.counted(word, Place.GIVEN) + words.counted(word, Place.MIDDLE)
          + words.counted(word, Place.LAST);
      if (fit > best + 1e-9 || fit > best - 1e-9 && people > most) {
        best = fit;
        most = people;
        words.spells(latin, word);
      }
    }
  }

  /** The words of a name, each in Arabic where one is spelt; the same array where none is. */
  int[] inArabic(int[] name) {
    int[] changed = name;
    for (int i = 0; i < name.length; i++) {
      int word = words.spelt(name[i]);
      if (word != name[i]) {
        changed = changed == name ? name.clone() : changed;
        changed[i] = word;
      }
    }
    return changed;
  }

  /** What is heard of a word in either script: consonants, those that are taken for each other as one. */
  static String consonants(String word) {
    StringBuilder heard = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = heard(word.charAt(i));
      if (c != ' ' && (heard.isEmpty() || heard.charAt(heard.length() - 1) != c)) {
        heard.append(c);
      }
    }
    return heard.toString();
  }

  private static char heard(char letter) {
    return switch (letter) {
      case 'ب', 'b', 'p' -> 'b';
      case 'ت', 'ط', 'ث', 't' -> 't';
      case 'ج', 'غ', 'ق', 'ك', 'خ', 'j', 'g', 'q', 'k', 'c', 'x' -> 'k';
      case 'د', 'ض', 'ذ', 'ظ', 'ز', 'd', 'z' -> 'd';
      case 'س', 'ص', 'ش', 's' -> 's';
      case 'ف', 'f', 'v' -> 'f';
      case 'ر', 'r' -> 'r';
      case 'ل', 'l' -> 'l';
      case 'م', 'm' -> 'm';
      case 'ن', 'n' -> 'n';
      default -> ' ';
    };
  }
}
