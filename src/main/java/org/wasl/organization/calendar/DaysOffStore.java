package org.wasl.organization.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.organization.OrganizationPermissions;

/** Tables {@code working_season} and {@code holiday} for administration. */
@Component
class DaysOffStore {

  private static final String HOLIDAY = """
      select id, branch, kind, name_ar, name_en, computed_first, first_day, last_day, version
        from holiday
      """;

  private final JdbcClient jdbc;

  DaysOffStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The Ramadans that touch a Gregorian year or one of the two after it, earliest first. */
  List<SeasonRow> seasons(Actor actor, int year) {
    actor.must(OrganizationPermissions.ADMINISTER);
    return jdbc.sql("""
            select hijri_year, computed_first, computed_last, first_day, last_day, version
              from working_season
             where last_day >= :from and first_day < :until
             order by hijri_year""")
        .param("from", LocalDate.of(year, 1, 1)).param("until", LocalDate.of(year + 3, 1, 1))
        .query((row, n) -> season(row)).list();
  }

  /** The Ramadan of a Hijri year. */
  Optional<SeasonRow> season(Actor actor, int hijriYear) {
    actor.must(OrganizationPermissions.ADMINISTER);
    return jdbc.sql("""
            select hijri_year, computed_first, computed_last, first_day, last_day, version
              from working_season
             where kind = 'ramadan' and hijri_year = :year""")
        .param("year", hijriYear).query((row, n) -> season(row)).optional();
  }

  /** Moves a Ramadan; {@code stale-record} when someone was faster. */
  void move(int hijriYear, Days days, int version) {
    staleUnlessOne(jdbc.sql("""
            update working_season set first_day = :first, last_day = :last, version = version + 1
             where kind = 'ramadan' and hijri_year = :year and version = :version""")
        .param("first", days.first()).param("last", days.last()).param("year", hijriYear)
        .param("version", version).update());
  }

  /** The holidays that touch a Gregorian year, earliest first, those of the association before a branch's. */
  List<HolidayRow> holidays(Actor actor, int year) {
    actor.must(OrganizationPermissions.ADMINISTER);
    return jdbc.sql(HOLIDAY + """
             where last_day >= :from and first_day < :until
             order by first_day, branch nulls first, id""")
        .param("from", LocalDate.of(year, 1, 1)).param("until", LocalDate.of(year + 1, 1, 1))
        .query((row, n) -> holiday(row)).list();
  }

  /** One holiday. */
  Optional<HolidayRow> holiday(Actor actor, UUID id) {
    actor.must(OrganizationPermissions.ADMINISTER);
    return jdbc.sql(HOLIDAY + " where id = :id").param("id", id).query((row, n) -> holiday(row)).optional();
  }

  /** A new holiday; {@code holiday-twice} when the same kind begins there that day already. */
  void add(UUID id, HolidayForm.Read holiday) {
    int added = jdbc.sql("""
            insert into holiday (id, branch, kind, name_ar, name_en, first_day, last_day)
            values (:id, :branch, :kind, :nameAr, :nameEn, :first, :last)
            on conflict do nothing""")
        .param("id", id).param("branch", holiday.branch()).param("kind", holiday.kind())
        .param("nameAr", holiday.nameAr()).param("nameEn", holiday.nameEn())
        .param("first", holiday.days().first()).param("last", holiday.days().last())
        .update();
    if (added == 0) {
      throw Refused.field("first", "holiday-twice");
    }
  }

  /** Changes a holiday; {@code stale-record} when someone was faster, {@code holiday-twice} as in {@link #add}. */
  void change(UUID id, HolidayForm.Read holiday, int version) {
    try {
      staleUnlessOne(jdbc.sql("""
              update holiday
                 set branch = :branch, kind = :kind, name_ar = :nameAr, name_en = :nameEn, first_day = :first,
                     last_day = :last, version = version + 1
               where id = :id and version = :version""")
          .param("branch", holiday.branch()).param("kind", holiday.kind())
          .param("nameAr", holiday.nameAr()).param("nameEn", holiday.nameEn())
          .param("first", holiday.days().first()).param("last", holiday.days().last())
          .param("id", id).param("version", version).update());
    } catch (DuplicateKeyException twice) {
      throw Refused.field("first", "holiday-twice");
    }
  }

  /** Takes a holiday out; {@code stale-record} when someone was faster. */
  void remove(UUID id, int version) {
    staleUnlessOne(jdbc.sql("delete from holiday where id = :id and version = :version")
        .param("id", id).param("version", version).update());
  }

  private static void staleUnlessOne(int rows) {
    if (rows != 1) {
      throw Refused.stale();
    }
  }

  private static SeasonRow season(ResultSet row) throws SQLException {
    return new SeasonRow(row.getInt("hijri_year"), row.getObject("computed_first", LocalDate.class),
        row.getObject("computed_last", LocalDate.class), row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class), row.getInt("version"));
  }

  private static HolidayRow holiday(ResultSet row) throws SQLException {
    return new HolidayRow(row.getObject("id", UUID.class), row.getString("branch"), row.getString("kind"),
        row.getString("name_ar"), row.getString("name_en"), row.getObject("computed_first", LocalDate.class),
        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class),
        row.getInt("version"));
  }
}
