package org.wasl.requests.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.kernel.AssociationZone;
import org.wasl.requests.SeededRequest;
import org.wasl.requests.SeedsBeyond;
import org.wasl.seed.Dice;
import org.wasl.seed.SeedChapter;
import org.wasl.seed.SeedPlan;
import org.wasl.seed.Seeding;
import org.wasl.seed.Weighted;

/** The requests: in the order in which they came, on the working days of two years, numbered as at the counter. */
@Component
class RequestsSeed implements SeedChapter {

  private final Preparing preparing;
  private final List<SeedsBeyond> beyond;
  private @Nullable Prepared prepared;

  RequestsSeed(Preparing preparing, List<SeedsBeyond> beyond) {
    this.preparing = preparing;
    this.beyond = beyond;
  }

  @Override
  public int order() {
    return 300;
  }

  @Override
  public List<String> tables() {
    return Stream.concat(RequestRows.TABLES.stream(), beyond.stream().flatMap(each -> each.tables().stream())).toList();
  }

  @Override
  public void prepare(SeedPlan plan) {
    prepared = preparing.prepared(plan);
  }

  @Override
  public void write(SeedPlan plan, Seeding seeding) throws SQLException {
    Prepared known = Objects.requireNonNull(prepared);
    var holders = new Holders(seeding.connection(), known.branches());
    if (plan.requests() == 0 || holders.isEmpty()) {
      return;
    }
    List<LocalDate> days = known.days();
    Map<Integer, Long> serials = serials(plan, known, seeding.connection());
    Weighted<ServiceVersion> services = Weighted.byRank(known.services(), 4);
    Weighted<String> channels = Weighted.by(List.of("interview", "phone", "website", "social", "branches", "letters"),
        each -> each.equals("interview") ? 45 : each.equals("phone") ? 25 : 8);
    Dice dice = plan.dice("requests");
    var rows = new RequestRows(plan, dice, known, seeding);
    List<Dice> theirs = beyond.stream().map(each -> plan.dice(each.getClass().getName())).toList();
    for (int i = 0; i < plan.requests(); i++) {
      Instant received = moment(plan, days, i);
      int year = known.year(AssociationZone.dateOf(received));
      int holder = holders.any(received.toEpochMilli(), dice);
      String branch = holders.branch(holder);
      var start = new RequestRows.Start(dice.id(received.toEpochMilli()), reference(year, serials), holders.id(holder),
          branch, services.draw(dice), channels.draw(dice), branch.equals("umluj") ? known.umluj() : known.officer(), received);
      Course course = rows.add(start);
      var seeded = new SeededRequest(start.id(), start.reference(), start.party(), start.service().code(), branch,
          start.channel(), start.officer(), received, course.delivered(), course.delivered() == null ? null : course.closed());
      for (int j = 0; j < theirs.size(); j++) {
        beyond.get(j).add(seeded, plan, theirs.get(j), seeding);
      }
      seeding.mayCopy();
      seeding.progress("requests", i + 1, plan.requests());
    }
  }

  /** From eight to two, spread evenly. */
  private static Instant moment(SeedPlan plan, List<LocalDate> days, int i) {
    double at = (double) i * days.size() / plan.requests();
    LocalTime time = LocalTime.of(8, 0).plusSeconds((long) (at % 1 * 6 * 3600));
    return days.get((int) at).atTime(time).atZone(AssociationZone.ZONE).toInstant();
  }

  /** Takes as many numbers of each year as are needed; the last one used before them. */
  private Map<Integer, Long> serials(SeedPlan plan, Prepared known, Connection connection) throws SQLException {
    Map<Integer, Long> needed = new HashMap<>();
    for (int i = 0; i < plan.requests(); i++) {
      needed.merge(known.year(AssociationZone.dateOf(moment(plan, known.days(), i))), 1L, Long::sum);
    }
    Map<Integer, Long> before = new HashMap<>();
    for (var each : needed.entrySet()) {
      long used = Long.parseLong(one(connection, "select substr(wasl.next_reference('R', " + each.getKey() + "), 8)"));
      one(connection, "select setval('wasl.reference_r_" + each.getKey() + "', " + (used + each.getValue()) + ")");
      before.put(each.getKey(), used);
    }
    return before;
  }

  private static String one(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement(); var row = statement.executeQuery(question)) {
      row.next();
      return row.getString(1);
    }
  }

  private static String reference(int year, Map<Integer, Long> serials) {
    long serial = Objects.requireNonNull(serials.merge(year, 1L, Long::sum));
    return "R-%d-%06d".formatted(year, serial);
  }
}
