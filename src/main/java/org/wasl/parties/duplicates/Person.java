package org.wasl.parties.duplicates;

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
 * @param governorate word of {@link Words.Place#PLACE}; 0 when not known
 */
record Person(
    long high, long low, int[] words, byte sex, boolean organisation, Born born, int governorate, int place,
    long contact, long @Nullable [] moreContacts, long number, long @Nullable [] moreNumbers) {

  private static final long[] NONE = {};

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

  private static int count(long first, long @Nullable [] more) {
    return first == 0 ? 0 : 1 + (more == null ? NONE : more).length;
  }

  private static long at(int n, long first, long @Nullable [] more) {
    return n == 0 ? first : (more == null ? NONE : more)[n - 1];
  }
}
