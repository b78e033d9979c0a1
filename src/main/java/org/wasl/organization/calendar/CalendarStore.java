package org.wasl.organization.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.organization.Shift;

/** Reads a branch's whole calendar at once. */
@Component
class CalendarStore {

  private final JdbcClient jdbc;

  CalendarStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The calendar of a branch; empty when there is no such branch. One statement. */
  Optional<BranchCalendar> of(String branch) {
    Reading reading = new Reading();
    jdbc.sql("""
            select 'shift' as what, season, weekday, starts, ends, null::date as first_day, null::date as last_day
              from working_shift where branch = :branch
            union all
            select 'season', kind, null, null, null, first_day, last_day from working_season
            union all
            select 'holiday', null, null, null, null, first_day, last_day
              from holiday where branch is null or branch = :branch
             order by what, first_day, weekday, starts""")
        .param("branch", branch)
        .query(reading::take);
    return reading.calendar();
  }

  /** Sorts the rows of one branch. */
  private static final class Reading {
    private final Map<Season, Map<DayOfWeek, List<Shift>>> hours = new EnumMap<>(Season.class);
    private final List<Days> ramadans = new ArrayList<>();
    private final List<Days> holidays = new ArrayList<>();

    void take(ResultSet row) throws SQLException {
      switch (row.getString("what")) {
        case "shift" -> hours.computeIfAbsent(Season.of(row.getString("season")), s -> new EnumMap<>(DayOfWeek.class))
            .computeIfAbsent(DayOfWeek.of(row.getInt("weekday")), d -> new ArrayList<>())
            .add(new Shift(row.getObject("starts", LocalTime.class), row.getObject("ends", LocalTime.class)));
        case "season" -> ramadans.add(days(row));
        default -> holidays.add(days(row));
      }
    }

    private static Days days(ResultSet row) throws SQLException {
      return new Days(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class));
    }

    Optional<BranchCalendar> calendar() {
      return hours.isEmpty() ? Optional.empty() : Optional.of(new BranchCalendar(
          of(Season.ORDINARY), of(Season.RAMADAN), List.copyOf(ramadans), List.copyOf(holidays)));
    }

    private WeeklyHours of(Season season) {
      return new WeeklyHours(hours.getOrDefault(season, Map.of()));
    }
  }
}
