package org.wasl.parties.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all names, each once, and how many people bear them as a given name, in the middle and at the end: what
 * a shared word is worth depends on how rare it is. Places are kept the same way.
 */
final class Words {

  /** Where in a name a word stands; {@link #PLACE} is no name at all. */
  enum Place { GIVEN, MIDDLE, LAST, PLACE }

  private static final int PLACES = Place.values().length;
  private static final double MOST_BITS = 12;
  /** How many people the guess below counts for, beside those counted. */
  private static final double GUESSED = 50;
  /** Among so few, a mistake may have been made twice. */
  private static final int FEW = 3;
  /** Fewer than one in so many write the very same wrong letter in the very same place. */
  private static final long SLIPS = 200;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private int[] counts = new int[PLACES * 1024];
  private boolean[] known = new boolean[1024];
  private final long[] totals = new long[PLACES];
  private int[] spelt = {};

  Words() {
    idOf("");
  }

  /** The number of a word; the empty word is 0. */
  int idOf(String word) {
    Integer id = ids.get(word);
    if (id != null) {
      return id;
    }
    int fresh = texts.size();
    ids.put(word, fresh);
    texts.add(word);
    if (fresh >= known.length) {
      known = Arrays.copyOf(known, fresh * 2);
      counts = Arrays.copyOf(counts, fresh * 2 * PLACES);
    }
    known[fresh] = KnownNames.has(word);
    return fresh;
  }

  String text(int word) {
    return texts.get(word);
  }

  int size() {
    return texts.size();
  }

  /** Keeps which word a word in Latin letters spells. */
  void spells(int latin, int word) {
    spelt = latin < spelt.length ? spelt : Arrays.copyOf(spelt, texts.size());
    spelt[latin] = word;
  }

  /** The word that one in Latin letters spells; the same for any other. */
  int spelt(int word) {
    return word < spelt.length && spelt[word] != 0 ? spelt[word] : word;
  }

  /** Whether it is a name of its own, so that another one beside it is another name. */
  boolean isKnown(int word) {
    return known[word];
  }

  /**
   * Whether a word beside another, from which one consonant parts it, is a name of its own: a known one, or borne by
   * more than slips of the pen at the other would explain.
   */
  boolean isOwnBeside(int word, int other) {
    return known[word] || borne(word) > FEW && borne(word) * SLIPS > borne(other);
  }

  private int borne(int word) {
    return counted(word, Place.GIVEN) + counted(word, Place.MIDDLE) + counted(word, Place.LAST);
  }

  /** Counts people who bear a word there. */
  void count(int word, Place place, int people) {
    counts[word * PLACES + place.ordinal()] += people;
    totals[place.ordinal()] += people;
  }

  int counted(int word, Place place) {
    return counts[word * PLACES + place.ordinal()];
  }

  /** Sets how many words there are at a place in all, where not every word was read. */
  void total(Place place, long people) {
    totals[place.ordinal()] = people;
  }

  long total(Place place) {
    return totals[place.ordinal()];
  }

  /** What it says that both have this word there: −log2 of how usual it is, at most 12 bits. */
  double bits(int word, Place place) {
    double guess = place == Place.PLACE ? 0.1 : isKnown(word) ? 0.01 : 0.002;
    double usual = (counted(word, place) + GUESSED * guess) / (totals[place.ordinal()] + GUESSED);
    return Math.min(MOST_BITS, -Math.log(usual) / Math.log(2));
  }
}
