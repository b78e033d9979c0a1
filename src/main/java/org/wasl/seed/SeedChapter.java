package org.wasl.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What one module puts into a database of fictional people. */
public interface SeedChapter {

  /** Chapters are written by rising order: people 200, requests and what comes of them 300. */
  int order();

  /** The tables written, all of the module's own: their indexes, keys to other tables and triggers stand aside. */
  default List<String> tables() {
    return List.of();
  }

  /** A sentence where these tables hold something that is not fictional, so that nothing may be added; else empty. */
  default Optional<String> refusal(Connection connection) throws SQLException {
    return Optional.empty();
  }

  /** Reads what other rooms know, before the tables are locked: nothing else is to be asked of them while writing. */
  default void prepare(SeedPlan plan) {}

  /** Writes the chapter; the same rows for the same plan on the same database. */
  default void write(SeedPlan plan, Seeding seeding) throws Exception {}
}
