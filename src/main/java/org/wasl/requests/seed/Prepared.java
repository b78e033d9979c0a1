package org.wasl.requests.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.kernel.Actor;
import org.wasl.requests.promise.PromiseDates;

/**
 * What other rooms know, read before the tables are locked.
 *
 * @param days the working days of two years, in order
 * @param years the year of numbers given on a day
 */
record Prepared(List<String> branches, List<ServiceVersion> services, List<LocalDate> days, Map<LocalDate, Integer> years,
    Map<String, PromiseDates.Dates> promises, Actor officer, Actor umluj, Actor manager) {

  int year(LocalDate day) {
    return Objects.requireNonNull(years.get(day));
  }

  /** What is promised when a request is raised on that day. */
  PromiseDates.Dates promise(String branch, LocalDate raised, int targetDays) {
    return Objects.requireNonNull(promises.get(key(branch, raised, targetDays)));
  }

  static String key(String branch, LocalDate raised, int targetDays) {
    return branch + raised + targetDays;
  }
}
