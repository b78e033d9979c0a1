package org.wasl.parties.seed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fictional person as they are, not yet as they are written down.
 *
 * @param number counts people from 1; the same in the truth file however often the person is recorded
 * @param household counts households from 1
 * @param relation to the head of the household
 * @param hijriYear of birth
 * @param bareYear whether the card knows no more than the year
 * @param identity the identity number; null for those who have none
 * @param mobile as {@code +966…}; null for those nobody calls
 * @param whose whose mobile it is; null when their own
 */
record Someone(
    int number, int household, String relation, boolean male, boolean resident, String given, String father,
    String grandfather, String family, @Nullable String called, int hijriYear, int hijriMonth, int hijriDay,
    boolean bareYear, @Nullable String identity, @Nullable String mobile, @Nullable String whose, String branch,
    String place, List<String> circumstances) {

  /** Years on the Hijri calendar, to that year. */
  int age(int year) {
    return year - hijriYear;
  }
}
