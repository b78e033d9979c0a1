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
import org.springframework.beans.factory.annotation.Autowired;
import org.wasl.TestDatabase;
import org.wasl.WaslTest;

/**
 * Every statement of the house is understood by the real database with the real migrations, on the newest server and on
 * the oldest: no table, column or function that has gone lives on in a corner that no test looks into.
 */
@WaslTest
@Tag("store")
class EveryStatementTests {

  private static final Path PLANTED = Path.of("src/test/java/org/wasl/house/planted");
  /** What kind of value a parameter is, the driver says; here nobody does. */
  private static final Set<String> NOBODY_SAYS = Set.of("42P18");

  @Autowired javax.sql.DataSource started;

  @Test
  void every_statement_is_understood_by_the_real_database() throws SQLException {
    Statements statements = Statements.of(Source.below(Source.JAVA, ".java"));
    assertThat(statements.whole()).hasSizeGreaterThan(150);
    assertThat(faults(statements)).isEmpty();
  }

  @Test
  void few_statements_are_put_together_where_this_cannot_look() {
    Statements statements = Statements.of(Source.below(Source.JAVA, ".java"));
    assertThat(statements.assembled()).as("of %s", statements.whole().size()).hasSizeLessThan(1);
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
