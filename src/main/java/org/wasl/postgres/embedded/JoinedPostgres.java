package org.wasl.postgres.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.wasl.postgres.Database;
import org.wasl.postgres.DatabaseRefused;
import org.wasl.postgres.RunningDatabase;

/** The server that another process keeps on a data folder, used beside it; it goes on when this one ends. */
public final class JoinedPostgres implements RunningDatabase {

  /** The other process may be about to start, to recover, or to end. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Database database;

  private JoinedPostgres(Database database) {
    this.database = database;
  }

  /**
   * The server of this folder: joined where Wasl is running on it, otherwise started here and stopped on closing.
   * Throws {@link DatabaseRefused} as {@link EmbeddedPostgres#start} does, and where the other process keeps the folder
   * for a minute without its server taking anybody in.
   */
  public static RunningDatabase orStarted(Path folder, String sessionZone) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return EmbeddedPostgres.start(folder, sessionZone);
      } catch (DataFolder.Taken taken) {
        Optional<Database> running = running(folder, sessionZone);
        if (running.isPresent()) {
          return new JoinedPostgres(running.get());
        }
        pauseUnless(System.nanoTime() > until, taken);
      }
    }
  }

  /** What takes connections there; empty while nothing does. */
  private static Optional<Database> running(Path folder, String sessionZone) {
    Path cluster = folder.resolve("postgres");
    try {
      List<String> told = Files.readAllLines(cluster.resolve("postmaster.pid"));
      if (told.size() < 8 || !told.get(7).strip().equals("ready")) {
        return Optional.empty();
      }
      var database = EmbeddedPostgres.database(Integer.parseInt(told.get(3).strip()), Keys.of(cluster), sessionZone);
      database.application().open().close();
      return Optional.of(database);
    } catch (IOException | SQLException notYet) {
      return Optional.empty();
    }
  }

  private static void pauseUnless(boolean enough, DatabaseRefused taken) {
    try {
      if (enough) {
        throw taken;
      }
      Thread.sleep(200);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw taken;
    }
  }

  @Override
  public Database database() {
    return database;
  }

  /** The server is another's. */
  @Override
  public void close() {}
}
