package org.wasl.research.tables;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.SqlTime;
import org.wasl.research.form.FormField;

/**
 * Tables {@code research_tables, research_ceiling, research_point}; rows are added, never changed. They hold nothing
 * about people: whoever asks has been let into the room.
 */
@Component
public class NeedTablesStore {

  private static final String COLUMNS =
      "id, number, name_ar, name_en, from_day, counted, deducted, eligible_from, review_from ";

  private final JdbcClient jdbc;

  NeedTablesStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The edition in force on a day: the latest begun, of several on one day the last set; empty when none is. */
  public Optional<NeedTables> inForce(LocalDate day) {
    return jdbc.sql("select " + COLUMNS + """
             from research_tables
             where from_day <= :day
             order by from_day desc, number desc
             limit 1""")
        .param("day", day).query((row, n) -> read(row)).optional();
  }

  /** The edition of an id that a snapshot names. */
  public Optional<NeedTables> find(UUID id) {
    return jdbc.sql("select " + COLUMNS + " from research_tables where id = :id")
        .param("id", id).query((row, n) -> read(row)).optional();
  }

  /** All editions, the last set first. */
  public List<NeedTables> all() {
    return jdbc.sql("select " + COLUMNS + " from research_tables order by number desc")
        .query((row, n) -> read(row)).list();
  }

  /** The number that the next edition gets; holds off whoever sets one at the same moment. */
  int nextNumber() {
    jdbc.sql("select pg_advisory_xact_lock(7311)").query((row, n) -> 1).single();
    return jdbc.sql("select coalesce(max(number), 0) + 1 from research_tables").query(Integer.class).single();
  }

  /** Adds an edition. */
  void add(NeedTables tables, String reason, Actor by, Instant now) {
    jdbc.sql("""
            insert into research_tables (id, number, name_ar, name_en, from_day, counted, deducted, eligible_from,
                                         review_from, reason, set_by, set_at)
            values (:id, :number, :ar, :en, :from, :counted, :deducted, :eligible, :review, :reason, :by, :now)""")
        .param("id", tables.id()).param("number", tables.number()).param("ar", tables.nameAr())
        .param("en", tables.nameEn()).param("from", tables.from()).param("counted", codes(tables.counted()))
        .param("deducted", codes(tables.deducted())).param("eligible", tables.eligibleFrom())
        .param("review", tables.reviewFrom()).param("reason", reason).param("by", by.id().value())
        .param("now", SqlTime.of(now)).update();
    tables.ceilings().forEach((category, ceiling) -> jdbc.sql(
            "insert into research_ceiling (tables, category, ceiling) values (:tables, :category, :ceiling)")
        .param("tables", tables.id()).param("category", category.code()).param("ceiling", ceiling).update());
    tables.points().forEach((fact, points) -> jdbc.sql(
            "insert into research_point (tables, fact, points) values (:tables, :fact, :points)")
        .param("tables", tables.id()).param("fact", fact.code()).param("points", points).update());
  }

  private static String[] codes(List<FormField> fields) {
    return fields.stream().map(FormField::code).toArray(String[]::new);
  }

  private NeedTables read(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new NeedTables(id, row.getInt("number"), row.getString("name_ar"), row.getString("name_en"),
        row.getObject("from_day", LocalDate.class), fields(row.getArray("counted")), fields(row.getArray("deducted")),
        ceilings(id), points(id), row.getObject("eligible_from", Integer.class),
        row.getObject("review_from", Integer.class));
  }

  private static List<FormField> fields(Array codes) throws SQLException {
    return Arrays.stream((String[]) codes.getArray()).flatMap(code -> FormField.find(code).stream()).toList();
  }

  private Map<Category, Long> ceilings(UUID tables) {
    Map<Category, Long> ceilings = new EnumMap<>(Category.class);
    jdbc.sql("select category, ceiling from research_ceiling where tables = :id order by category").param("id", tables)
        .query((row, n) -> ceilings.put(Category.of(row.getString("category")), row.getLong("ceiling"))).list();
    return ceilings;
  }

  private Map<NeedFact, Integer> points(UUID tables) {
    Map<NeedFact, Integer> points = new EnumMap<>(NeedFact.class);
    jdbc.sql("select fact, points from research_point where tables = :id order by fact").param("id", tables)
        .query((row, n) -> NeedFact.find(row.getString("fact")).map(fact -> {
          try {
            return points.put(fact, row.getInt("points"));
          } catch (SQLException unread) {
            throw new IllegalStateException(unread);
          }
        })).list();
    return points;
  }
}
