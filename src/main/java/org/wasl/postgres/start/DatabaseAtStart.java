package org.wasl.postgres.start;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.wasl.postgres.DatabaseStart;
import org.wasl.postgres.RunningDatabase;
import org.wasl.postgres.embedded.EmbeddedPostgres;
import org.wasl.postgres.embedded.JoinedPostgres;
import org.wasl.postgres.external.ExternalPostgres;

/**
 * Begins to start the database before the first bean is made: {@code wasl.db} where given, else the embedded one in
 * {@code wasl.data}. A command joins the one that is running there.
 */
public final class DatabaseAtStart implements ApplicationContextInitializer<GenericApplicationContext> {

  /** Sessions speak UTC; tests say otherwise to show that nothing leans on it. */
  public static final String SESSION_ZONE = "wasl.session-zone";

  /** Names the command that is run instead of serving: it joins where Wasl is running already. */
  public static final String COMMAND = "wasl.command";

  @Override
  public void initialize(GenericApplicationContext context) {
    if (!Boolean.getBoolean("spring.aot.processing")) {
      var start = DatabaseStart.of(upToDate(context.getEnvironment()));
      context.registerBean(DatabaseStart.class, () -> start);
    }
  }

  private static Supplier<RunningDatabase> upToDate(Environment environment) {
    String url = environment.getProperty("wasl.db", "");
    Path folder = Path.of(environment.getProperty("wasl.data", "data"));
    String zone = environment.getProperty(SESSION_ZONE, "UTC");
    boolean joins = environment.containsProperty(COMMAND);
    return () -> {
      RunningDatabase database = !url.isBlank() ? ExternalPostgres.at(url, zone)
          : joins ? JoinedPostgres.orStarted(folder, zone) : EmbeddedPostgres.start(folder, zone);
      try {
        Schema.bringUpToDate(database.database());
        return database;
      } catch (RuntimeException refused) {
        database.close();
        throw refused;
      }
    };
  }
}
