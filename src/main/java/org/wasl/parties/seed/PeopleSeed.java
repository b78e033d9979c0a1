package org.wasl.parties.seed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.organization.Actors;
import org.wasl.seed.Dice;
import org.wasl.seed.SeedChapter;
import org.wasl.seed.SeedPlan;
import org.wasl.seed.Seeding;

/**
 * The people: household after household, every nineteenth or so recorded once more later, under another spelling and
 * mostly without the number. {@code truth.csv} beside them: {@code party,person,household}, one line a record; records
 * with the same person number are one person.
 */
@Component
class PeopleSeed implements SeedChapter {

  /** Of a thousand people, how many are recorded a second time: 5 % of all records. */
  private static final int TWICE = 53;

  private static final int WAITING = 3000;

  private final Actors actors;
  private @Nullable Actor officer;

  PeopleSeed(Actors actors) {
    this.actors = actors;
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public List<String> tables() {
    return PeopleRows.TABLES;
  }

  @Override
  public Optional<String> refusal(Connection connection) throws SQLException {
    try (var statement = connection.createStatement(); var row = statement.executeQuery("""
        select exists (select 1 from party_identity
                        where type in ('national-id', 'iqama') and left(number, 3) not in ('199', '299'))""")) {
      row.next();
      return row.getBoolean(1)
          ? Optional.of("This database holds people whose identity numbers are not fictional ones (199…, 299…);"
              + " nothing was added.")
          : Optional.empty();
    }
  }

  @Override
  public void prepare(SeedPlan plan) {
    officer = actors.named("officer").orElseThrow();
  }

  @Override
  public void write(SeedPlan plan, Seeding seeding) throws IOException, SQLException {
    var citizens = new IdentityNumbers("199", plan.dice("citizens").below(1_000_000));
    var residents = new IdentityNumbers("299", plan.dice("residents").below(1_000_000));
    markTaken(seeding.connection(), citizens, residents);
    var families = new Families(new Pools(), plan.dice("families"), citizens, residents);
    Dice dice = plan.dice("records");
    try (BufferedWriter truth = Files.newBufferedWriter(plan.truth())) {
      truth.write("party,person,household\n");
      var rows = new PeopleRows(plan, seeding, Objects.requireNonNull(officer), dice, truth);
      List<Someone> again = new ArrayList<>();
      while (rows.written() < plan.people()) {
        for (Someone each : families.next()) {
          rows.first(each);
          if (dice.chance(TWICE)) {
            again.add(each);
          }
          if (again.size() > WAITING || plan.people() - rows.written() <= again.size() && !again.isEmpty()) {
            rows.again(again.remove(dice.below(again.size())));
          }
        }
        rows.endHousehold();
        seeding.progress("people", rows.written(), plan.people());
      }
    }
    seeding.copyAll();
    addWords(seeding.connection());
  }

  /** What the table's trigger would have done, had it not stood aside. */
  private static void addWords(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("""
          select wasl.name_word_add(array(select distinct each.word
            from party, unnest(tsvector_to_array(party.name_keys)) as each (word)))""");
    }
  }

  private static void markTaken(Connection connection, IdentityNumbers citizens, IdentityNumbers residents)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(10_000);
      try (var row = statement.executeQuery("select number from party_identity order by number")) {
        while (row.next()) {
          citizens.isTaken(row.getString(1));
          residents.isTaken(row.getString(1));
        }
      }
    }
  }
}
