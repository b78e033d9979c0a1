package org.wasl.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wasl.TestDatabase;

/**
 * Every statement of the house is understood by the real database with the real migrations, on the newest server and on
 * the oldest: no table, column or function that has gone lives on in a corner that no test looks into.
 */
@Tag("store")
class EveryStatementTests {

  private static final Path PLANTED = Path.of("src/test/java/org/wasl/house/planted");
  /** What kind of value a parameter is, the driver says; here nobody does, and that alone is no fault. */
  private static final Set<String> NOBODY_SAYS = Set.of("42P18", "42725", "42804");
  /** Where a statement is put together while the program runs; the room's own tests send these, each way. */
  private static final Set<String> ASSEMBLED = Set.of("channels/contact/ContactQueue", "channels/timeline/OneTimeline",
      "organization/staff/StaffStore", "parties/imports/RemovePeople",
      "parties/merge/MergeStore", "requests/desk/ReferralDesk", "requests/desk/RequestList",
      "requests/lifecycle/ItemFiles", "requests/lifecycle/RequestStore");

  @Test
  void every_statement_is_understood_by_the_real_database() throws SQLException {
    Statements statements = Statements.of(Source.below(Source.JAVA, ".java"));
    assertThat(statements.whole()).hasSizeGreaterThan(150);
    assertThat(faults(statements)).isEmpty();
  }

  @Test
  void no_other_statement_is_put_together_where_this_cannot_look() {
    assertThat(Statements.of(Source.below(Source.JAVA, ".java")).assembled()).allSatisfy(each ->
        assertThat(each.substring(0, each.indexOf(':'))).isIn(ASSEMBLED));
  }

  @Test
  void a_column_that_has_gone_is_caught() throws SQLException {
    assertThat(faults(Statements.of(Source.below(PLANTED, ".java"))))
        .anyMatch(each -> each.contains("created_at_long_ago"));
  }

  private static List<String> faults(Statements statements) throws SQLException {
    List<String> faults = new ArrayList<>();
    try (Connection database = TestDatabase.get().application().open(); var statement = database.createStatement()) {
      for (String sql : statements.whole()) {
        try {
          statement.execute("prepare one as " + sql);
          statement.execute("deallocate one");
        } catch (SQLException not) {
          if (!NOBODY_SAYS.contains(not.getSQLState())) {
            faults.add(not.getSQLState() + " " + not.getMessage() + "\n" + sql);
          }
        }
      }
    }
    return faults;
  }
}
