package org.wasl.organization.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wasl.seed.SeedChapter;

/** Fictional data goes only where the cast is: an association's own database is left alone. */
@Component
class OnlyFictional implements SeedChapter {

  @Override
  public int order() {
    return 0;
  }

  @Override
  public Optional<String> refusal(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select exists (select 1 from demo_cast)")) {
      row.next();
      return row.getBoolean(1) ? Optional.empty()
          : Optional.of("This database holds an association's own data. Fictional people are put only into an empty"
              + " database, or one that was begun with --demo.");
    }
  }
}
