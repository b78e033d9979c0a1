package org.wasl.parties.duplicates;

import java.util.Arrays;

/**
 * What two records must share, all of one line, before they are held against each other. Each line forgives other
 * errors; together they find a pair unless nearly everything about it is wrong.
 */
enum Keys {
  /** A telephone number or an address: one family. */
  CONTACT {
    @Override
    void of(Person person, Sink sink) {
      for (int i = 0; i < person.contacts(); i++) {
        sink.take(mix(1, person.contact(i)));
      }
    }
  },
  /** The given name and two more words in their order: a part missing, a slip in another. */
  THREE_WORDS {
    @Override
    void of(Person person, Sink sink) {
      int[] words = person.words();
      int most = Math.min(words.length, 5);
      for (int i = 1; i < most; i++) {
        for (int j = i + 1; j < most; j++) {
          sink.take(mix(mix(mix(2, words[0]), words[i]), words[j]));
        }
      }
    }
  },
  /** The reliable birth day with the given or the last name. */
  BIRTH_DAY {
    @Override
    void of(Person person, Sink sink) {
      if (person.born().exact()) {
        long day = mix(3, person.born().day());
        sink.take(mix(mix(day, 1), person.given()));
        sink.take(mix(mix(day, 2), person.last()));
      }
    }
  },
  /** The birth year with the given name and the last or the second. */
  BIRTH_YEAR {
    @Override
    void of(Person person, Sink sink) {
      byYear(person, 4, year -> {
        long given = mix(year, person.given());
        sink.take(mix(mix(given, 1), person.last()));
        if (person.words().length > 2) {
          sink.take(mix(mix(given, 2), person.words()[1]));
        }
      });
    }
  },
  /** All but the given name: a slip in it. */
  REST {
    @Override
    void of(Person person, Sink sink) {
      int[] words = person.words();
      if (words.length > 3) {
        long key = mix(5, words.length);
        for (int i = 1; i < words.length; i++) {
          key = mix(key, words[i]);
        }
        sink.take(key);
      }
      if (words.length > 2) {
        byYear(person, 6, year -> sink.take(mix(mix(year, words[1]), person.last())));
      }
    }
  },
  /** The same words in any order. */
  ANY_ORDER {
    @Override
    void of(Person person, Sink sink) {
      if (person.words().length > 2) {
        int[] sorted = person.words().clone();
        Arrays.sort(sorted);
        sink.take(mix(7, Arrays.hashCode(sorted)));
      }
    }
  },
  /** Where they live, the given and the last name. */
  PLACE {
    @Override
    void of(Person person, Sink sink) {
      if (person.place() != 0) {
        sink.take(mix(mix(mix(8, person.place()), person.given()), person.last()));
      }
    }
  },
  /** The identity number, under whatever type. */
  NUMBER {
    @Override
    void of(Person person, Sink sink) {
      for (int i = 0; i < person.numbers(); i++) {
        sink.take(mix(9, person.number(i) & (1L << 58) - 1));
      }
    }
  };

  /** Gives the keys of a person. */
  abstract void of(Person person, Sink sink);

  /** Takes keys, one by one. */
  @FunctionalInterface
  interface Sink {
    void take(long key);
  }

  /** What parts a block that grew too large: each of these that is known, one by one. */
  static void refine(Person person, Sink sink) {
    for (int i = 0; i < person.contacts(); i++) {
      sink.take(mix(11, person.contact(i)));
    }
    if (person.born().exact()) {
      sink.take(mix(12, person.born().day()));
    }
    byYear(person, 13, year -> sink.take(mix(mix(year, person.given()), person.last())));
    int[] words = person.words();
    for (int i = 2; i < words.length; i++) {
      sink.take(mix(mix(mix(14, words[0]), words[1]), words[i]));
    }
    if (person.place() != 0) {
      sink.take(mix(mix(15, person.place()), person.given()));
    }
  }

  private static void byYear(Person person, long tag, Sink sink) {
    if (person.born().hijri() != 0) {
      sink.take(mix(mix(tag, 1), person.born().hijri()));
    }
    if (person.born().gregorian() != 0) {
      sink.take(mix(mix(tag, 2), person.born().gregorian()));
    }
  }

  static long mix(long key, long more) {
    long mixed = (key ^ more) * 0x9E3779B97F4A7C15L + more;
    mixed ^= mixed >>> 29;
    return mixed * 0xBF58476D1CE4E5B9L ^ mixed >>> 32;
  }
}
