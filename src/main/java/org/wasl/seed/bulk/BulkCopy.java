package org.wasl.seed.bulk;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.wasl.command.CommandFailed;
import org.wasl.command.Progress;
import org.wasl.seed.CopyTable;
import org.wasl.seed.Seeding;

/** Copies one heap of rows while the next one gathers; never more than two heaps in memory. */
final class BulkCopy implements Seeding, AutoCloseable {

  /** Bytes of a heap, all tables together. */
  private static final int HEAP = 6_000_000;

  private final Connection connection;
  private final CopyManager copies;
  private final Map<String, CopyTable> tables = new LinkedHashMap<>();
  private final ExecutorService copying = Executors.newSingleThreadExecutor(
      Thread.ofPlatform().daemon().name("copy").factory());
  private @Nullable Future<?> underWay;
  private @Nullable Progress progress;
  private String part = "";

  BulkCopy(Connection connection) throws SQLException {
    this.connection = connection;
    this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
  }

  @Override
  public CopyTable table(String name, String... columns) {
    return tables.computeIfAbsent(name, key -> new CopyTable(key, columns));
  }

  @Override
  public void mayCopy() {
    if (tables.values().stream().mapToInt(CopyTable::waiting).sum() > HEAP) {
      copy();
    }
  }

  @Override
  public void copyAll() {
    copy();
    await();
  }

  private void copy() {
    await();
    List<CopyTable> heap = tables.values().stream().filter(each -> each.waiting() > 0).toList();
    heap.forEach(CopyTable::setAside);
    underWay = copying.submit(() -> {
      for (CopyTable each : heap) {
        copies.copyIn(each.statement(), each.leaving(), 1 << 16);
      }
      return null;
    });
  }

  private void await() {
    Future<?> running = underWay;
    underWay = null;
    if (running == null) {
      return;
    }
    try {
      running.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CommandFailed("Stopped; nothing of it was kept.");
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof SQLException || failed.getCause() instanceof IOException
          ? new CommandFailed("The rows were not taken: " + failed.getCause().getMessage())
          : new IllegalStateException(failed.getCause());
    }
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public void progress(String what, long done, long all) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CommandFailed("Stopped; nothing of it was kept.");
    }
    Progress shown = progress;
    if (shown == null || !part.equals(what)) {
      closeProgress();
      shown = new Progress(what);
      progress = shown;
      part = what;
    }
    shown.at(done, all);
  }

  private void closeProgress() {
    if (progress != null) {
      progress.close();
    }
  }

  @Override
  public void close() {
    closeProgress();
    copying.shutdownNow();
  }
}
