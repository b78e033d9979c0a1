package org.wasl.postgres;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A database on its way up, beside everything else that starts; whoever needs it waits here. */
public final class DatabaseStart implements AutoCloseable {

  private final CompletableFuture<RunningDatabase> running = new CompletableFuture<>();

  /** Returns at once; the start goes on in a thread of its own. */
  public static DatabaseStart of(Supplier<RunningDatabase> start) {
    var begun = new DatabaseStart();
    Thread.ofPlatform().daemon().name("database-start").start(() -> begun.run(start));
    return begun;
  }

  private void run(Supplier<RunningDatabase> start) {
    try {
      running.complete(start.get());
    } catch (Throwable refused) {
      running.completeExceptionally(refused);
    }
  }

  /** The database, migrated. Waits for it; throws {@link DatabaseRefused} where it did not come up. */
  public Database await() {
    try {
      return running.join().database();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof DatabaseRefused refused ? refused : failed;
    }
  }

  /** Lets go of the database, waiting for a start that is still under way. */
  @Override
  public void close() {
    running.handle((database, refused) -> {
      if (database != null) {
        database.close();
      }
      return true;
    }).join();
  }
}
