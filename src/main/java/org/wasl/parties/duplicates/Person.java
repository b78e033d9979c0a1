package org.wasl.parties.duplicates;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a record is compared, packed: about a hundred bytes, so that a million fit into memory.
 *
 * @param words numbers of the words of the name, in its order; never empty
 * @param sex 0 where there is none
 * @param contact first number or address; 0 when there is none. Telephones are positive, e-mail addresses negative
 * @param moreContacts further ones; null when there are none
 * @param number first identity number, its type in the upper bits; 0 when there is none
 * @param moreNumbers further ones; null when there are none
 * @param latin the words as they were written, where some are in Latin letters and {@code words} are what they spell
 * @param governorate word of {@link Words.Place#PLACE}; 0 when not known
 */
record Person(
    long high, long low, int[] words, byte sex, boolean organisation, Born born, int governorate, int place,
    long contact, long @Nullable [] moreContacts, long number, long @Nullable [] moreNumbers,
    int @Nullable [] latin) {

  private static final long[] NONE = {};

  /** Someone reached by nothing yet, and without a number. */
  static Person of(UUID id, int[] words, byte sex, boolean organisation, Born born, int governorate, int place) {
    return new Person(id.getMostSignificantBits(), id.getLeastSignificantBits(), words, sex, organisation, born,
        governorate, place, 0, null, 0, null, null);
  }

  /** The same, compared by these words where they are not those of its name. */
  Person spelling(int[] arabic) {
    return arabic == words ? this
        : new Person(high, low, arabic, sex, organisation, born, governorate, place, contact, moreContacts, number,
            moreNumbers, words);
  }

  /** The same with one more telephone number or address. */
  Person reachedBy(long value) {
    return contact == 0
        ? new Person(high, low, words, sex, organisation, born, governorate, place, value, null, number, moreNumbers,
            latin)
        : new Person(high, low, words, sex, organisation, born, governorate, place, contact,
            with(moreContacts, value), number, moreNumbers, latin);
  }

  /** The same with one more identity number. */
  Person knownBy(long value) {
    return number == 0
        ? new Person(high, low, words, sex, organisation, born, governorate, place, contact, moreContacts, value, null,
            latin)
        : new Person(high, low, words, sex, organisation, born, governorate, place, contact, moreContacts, number,
            with(moreNumbers, value), latin);
  }

  /** The words of the name in the letters they were written in. */
  int[] written() {
    return latin == null ? words : latin;
  }

  private static long[] with(long @Nullable [] some, long value) {
    long[] known = some == null ? NONE : some;
    long[] more = Arrays.copyOf(known, known.length + 1);
    more[known.length] = value;
    return more;
  }

  /** Whether its id is smaller, as the database orders ids. */
  boolean comesBefore(UUID other) {
    return order(other) < 0;
  }

  /** Whether its id is larger, as the database orders ids. */
  boolean comesAfter(UUID other) {
    return order(other) > 0;
  }

  private int order(UUID other) {
    int first = Long.compareUnsigned(high, other.getMostSignificantBits());
    return first != 0 ? first : Long.compareUnsigned(low, other.getLeastSignificantBits());
  }

  UUID id() {
    return new UUID(high, low);
  }

  int given() {
    return words[0];
  }

  int last() {
    return words[words.length - 1];
  }

  int contacts() {
    return count(contact, moreContacts);
  }

  long contact(int n) {
    return at(n, contact, moreContacts);
  }

  int numbers() {
    return count(number, moreNumbers);
  }

  long number(int n) {
    return at(n, number, moreNumbers);
  }

  /** A number or address that both are reached by; 0 when there is none. */
  long sharedContact(Person other) {
    for (int i = 0; i < contacts(); i++) {
      for (int j = 0; j < other.contacts(); j++) {
        if (contact(i) == other.contact(j)) {
          return contact(i);
        }
      }
    }
    return 0;
  }

  private static int count(long first, long @Nullable [] more) {
    return first == 0 ? 0 : 1 + (more == null ? NONE : more).length;
  }

  private static long at(int n, long first, long @Nullable [] more) {
    return n == 0 ? first : (more == null ? NONE : more)[n - 1];
  }
}
