package org.wasl.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What one module puts into a database of fictional people. */
public interface SeedChapter {

  /** Chapters are written by rising order: people 200, requests 300, what builds on them after. */
  int order();

  /** The tables written, all of the module's own: their indexes, keys to other tables and triggers stand aside. */
  List<String> tables();

  /** A sentence where these tables hold something that is not fictional, so that nothing may be added; else empty. */
  default Optional<String> refusal(Connection connection) throws SQLException {
    return Optional.empty();
  }

  /** Writes the chapter; the same rows for the same plan on the same database. */
  void write(SeedPlan plan, Seeding seeding) throws Exception;
}
