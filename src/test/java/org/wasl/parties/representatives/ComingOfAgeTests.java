package org.wasl.parties.representatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasl.Clause;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.CalendarKind;
import org.wasl.kernel.HijriDate;

@Clause("P-0.1")
class ComingOfAgeTests {

  @ParameterizedTest(name = "born {1} ({0}), of age on {2}")
  @CsvSource({
    "hijri, 1430-06-18, 1448/06/18",
    "hijri, 1430, 1448/07/01",
    // Rabi I of 1430 has thirty days, that of 1448 twenty-nine: the day after
    "hijri, 1430-03-30, 1448/04/01",
    "gregorian, 2009-06-11, 1448/06/18"})
  void a_child_comes_of_age_at_eighteen_hijri_years(String calendar, String born, String ofAge) {
    LocalDate day = ComingOfAge.of(BirthDate.of(CalendarKind.of(calendar), born, false));
    assertThat(HijriDate.of(day)).hasToString(ofAge);
  }
}
