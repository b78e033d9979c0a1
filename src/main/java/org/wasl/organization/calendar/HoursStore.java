package org.wasl.organization.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.organization.OrganizationPermissions;
import org.wasl.organization.Shift;

/** Tables {@code working_calendar} and {@code working_shift} for administration. */
@Component
class HoursStore {

  private final JdbcClient jdbc;

  HoursStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Version of a branch's hours; {@code not-found} when there is no such branch. */
  int version(Actor actor, String branch) {
    actor.must(OrganizationPermissions.ADMINISTER);
    return jdbc.sql("select version from working_calendar where branch = :branch").param("branch", branch)
        .query(Integer.class).optional().orElseThrow(Refused::absent);
  }

  /** The weekly hours of a branch in one season. */
  WeeklyHours of(Actor actor, String branch, Season season) {
    actor.must(OrganizationPermissions.ADMINISTER);
    Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
    jdbc.sql("""
            select weekday, starts, ends
              from working_shift
             where branch = :branch and season = :season
             order by weekday, starts""")
        .param("branch", branch).param("season", season.code())
        .query(row -> {
          take(week, row);
        });
    return new WeeklyHours(week);
  }

  private static void take(Map<DayOfWeek, List<Shift>> week, ResultSet row) throws SQLException {
    week.computeIfAbsent(DayOfWeek.of(row.getInt("weekday")), day -> new ArrayList<>())
        .add(new Shift(row.getObject("starts", LocalTime.class), row.getObject("ends", LocalTime.class)));
  }

  /** Makes these the hours of that season, no more and no fewer; {@code stale-record} when someone was faster. */
  void keep(String branch, Season season, WeeklyHours hours, int version) {
    int kept = jdbc.sql("""
            update working_calendar set version = version + 1 where branch = :branch and version = :version""")
        .param("branch", branch).param("version", version).update();
    if (kept == 0) {
      throw Refused.stale();
    }
    jdbc.sql("delete from working_shift where branch = :branch and season = :season")
        .param("branch", branch).param("season", season.code()).update();
    for (DayOfWeek day : DayOfWeek.values()) {
      hours.on(day).forEach(shift -> add(branch, season, day, shift));
    }
  }

  private void add(String branch, Season season, DayOfWeek day, Shift shift) {
    jdbc.sql("""
            insert into working_shift (branch, season, weekday, starts, ends)
            values (:branch, :season, :weekday, :starts, :ends)""")
        .param("branch", branch).param("season", season.code()).param("weekday", day.getValue())
        .param("starts", shift.starts()).param("ends", shift.ends())
        .update();
  }
}
