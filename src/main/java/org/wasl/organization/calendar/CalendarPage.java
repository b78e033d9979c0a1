package org.wasl.organization.calendar;

import java.util.List;
import java.util.Map;
import org.wasl.organization.Branch;

/** The days off of a Gregorian year, and the Ramadans ahead. */
public record CalendarPage(
    int year, List<SeasonRow> seasons, List<HolidayRow> holidays, Map<String, Branch> branches) {}
