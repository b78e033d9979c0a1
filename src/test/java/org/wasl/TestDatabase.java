package org.wasl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.wasl.postgres.Database;
import org.wasl.postgres.DatabaseStart;
import org.wasl.postgres.RunningDatabase;
import org.wasl.postgres.embedded.EmbeddedPostgres;
import org.wasl.postgres.embedded.PostgresBinaries;
import org.wasl.postgres.start.Schema;

/**
 * The database of this test run: one server per test process, made new under {@code target/}, with the real
 * migrations, and gone afterwards. Sessions speak a zone that is neither UTC, nor Riyadh, nor the process's own.
 *
 * <p>{@code -Dwasl.test.postgres=15} runs it on the oldest server that Wasl accepts.
 */
public final class TestDatabase {

  /** 5:45 ahead of UTC, so that a day or an hour taken from the session shows. */
  public static final String SESSION_ZONE = "Asia/Kathmandu";

  private static final Path TARGET = Path.of("target");

  private TestDatabase() {}

  /** The same for every caller in this process; started by the first. */
  public static Database get() {
    return Running.START.await();
  }

  /** Puts the one database under a Spring context in place of one that it would start itself. */
  public static final class InContext implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext context) {
      DatabaseStart shared = DatabaseStart.of(() -> new Lent(Running.START.await()));
      context.registerBean(DatabaseStart.class, () -> shared);
    }
  }

  /** Outlives the context that uses it. */
  private record Lent(Database database) implements RunningDatabase {
    @Override
    public void close() {}
  }

  private static final class Running {
    static final DatabaseStart START = DatabaseStart.of(Running::start);

    private static RunningDatabase start() {
      Path folder = folder();
      var postgres = EmbeddedPostgres.start(folder, SESSION_ZONE, binaries());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> {
        postgres.close();
        delete(folder);
      }));
      Schema.bringUpToDate(postgres.database());
      return postgres;
    }
  }

  /** Those of the server that this run is about. */
  public static PostgresBinaries binaries() {
    String version = System.getProperty("wasl.test.postgres", "");
    return version.isEmpty() ? PostgresBinaries.unpacked()
        : PostgresBinaries.unpacked(TARGET.resolve("postgres-" + version + ".jar"));
  }

  /** The data folder that it runs on: another process of Wasl that is given it joins the same server. */
  public static Path dataFolder() {
    return TARGET.resolve("test-data-" + ProcessHandle.current().pid());
  }

  private static Path folder() {
    try {
      Files.createDirectories(TARGET);
      clearLeftovers();
      return dataFolder();
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  private static void clearLeftovers() throws IOException {
    try (var folders = Files.newDirectoryStream(TARGET, "test-data-*")) {
      for (Path folder : folders) {
        long process = Long.parseLong(folder.getFileName().toString().substring("test-data-".length()));
        if (ProcessHandle.of(process).isEmpty()) {
          delete(folder);
        }
      }
    }
  }

  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException left) {
      System.err.println("left behind: " + folder);
    }
  }
}
