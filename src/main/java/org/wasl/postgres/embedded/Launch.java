package org.wasl.postgres.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wasl.postgres.DatabaseRefused;

/** One go at getting the server up, patient with what a killed one left behind. */
final class Launch {

  @FunctionalInterface
  interface Start {
    Process process() throws IOException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(Launch.class);

  /** Right after a kill the old server's helpers hold the folder for some milliseconds. */
  private static final Duration PATIENCE_AFTER_A_KILL = Duration.ofSeconds(8);

  /** A server that was told to stop finishes writing first. */
  private static final Duration PATIENCE_WHILE_STOPPING = Duration.ofSeconds(60);

  private final DataFolder data;
  private final Start start;
  private final long began = System.nanoTime();
  private long logBefore;

  Launch(DataFolder data, Start start) {
    this.data = data;
    this.start = start;
  }

  /** The process, taking connections. Throws {@link DatabaseRefused} with the server's own words. */
  Process untilReady() {
    try {
      while (true) {
        data.prepareLog();
        logBefore = Files.size(data.log());
        Process process = start.process();
        if (becomesReady(process)) {
          return process;
        }
        String said = said();
        if (!mayPass(said)) {
          throw refusal(said);
        }
        Thread.sleep(50);
      }
    } catch (IOException failed) {
      throw new DatabaseRefused("The database could not be started in " + data + ": " + failed.getMessage(), failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new DatabaseRefused("The start of the database was interrupted.", stopped);
    }
  }

  private boolean becomesReady(Process process) throws IOException, InterruptedException {
    Duration told = Duration.ofSeconds(10);
    while (process.isAlive()) {
      var lines = pidFile();
      if (lines != null && lines.size() >= 8 && lines.getFirst().strip().equals(String.valueOf(process.pid()))
          && lines.get(7).strip().equals("ready")) {
        return true;
      }
      if (waited().compareTo(told) > 0) {
        LOG.info("The database is still recovering after {} s.", waited().toSeconds());
        told = told.plusSeconds(10);
      }
      Thread.sleep(4);
    }
    return false;
  }

  private boolean mayPass(String said) throws IOException {
    if (!said.contains("postmaster.pid") && !said.contains("pre-existing shared memory block")) {
      return false;
    }
    var lines = pidFile();
    boolean finishing = lines != null && lines.size() >= 8 && lines.get(7).strip().equals("stopping");
    return waited().compareTo(finishing ? PATIENCE_WHILE_STOPPING : PATIENCE_AFTER_A_KILL) < 0;
  }

  private DatabaseRefused refusal(String said) {
    if (said.contains("postmaster.pid")) {
      return new DatabaseRefused("Another PostgreSQL is running on the data folder " + data
          + ". Stop it first, or give another folder with --data. It says: " + said);
    }
    return new DatabaseRefused("The database in " + data + " does not start. It says: " + said);
  }

  private Duration waited() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private String said() throws IOException {
    byte[] log = Files.readAllBytes(data.log());
    int from = (int) Math.min(logBefore, log.length);
    return new String(log, from, log.length - from, StandardCharsets.UTF_8).strip();
  }

  /** Null while there is none. */
  private @Nullable List<String> pidFile() throws IOException {
    try {
      return Files.readAllLines(data.cluster().resolve("postmaster.pid"));
    } catch (NoSuchFileException absent) {
      return null;
    }
  }
}
