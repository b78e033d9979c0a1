package org.wasl.organization.calendar;

import java.time.LocalDate;

/** A run of days, both ends in it. */
record Days(LocalDate first, LocalDate last) {

  boolean hold(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
