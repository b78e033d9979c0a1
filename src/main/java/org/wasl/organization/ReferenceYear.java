package org.wasl.organization;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.wasl.kernel.HijriDate;

/** The year in the numbers people see: Hijri unless the setting {@code reference.calendar} says Gregorian. */
@Component
public class ReferenceYear {

  private final Settings settings;

  ReferenceYear(Settings settings) {
    this.settings = settings;
  }

  /** The year that a number given on that day carries. */
  public int of(LocalDate day) {
    return settings.text("reference.calendar").equals("gregorian") ? day.getYear() : HijriDate.of(day).year();
  }
}
