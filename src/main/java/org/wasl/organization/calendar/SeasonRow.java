package org.wasl.organization.calendar;

import java.time.LocalDate;

/** A Ramadan: the days that were computed, and those that hold; both ends included. */
public record SeasonRow(
    int hijriYear, LocalDate computedFirst, LocalDate computedLast, LocalDate first, LocalDate last, int version) {}
