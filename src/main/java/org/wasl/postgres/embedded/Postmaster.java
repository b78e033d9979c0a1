package org.wasl.postgres.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wasl.postgres.DatabaseRefused;

/**
 * The server process, kept alive: started as our own child, started again when it ends by itself, on the same port.
 *
 * <p>The kernel ends it when the <em>thread</em> that started it ends. So one platform thread, which lives as long as
 * the server is wanted, starts it and waits for it.
 */
final class Postmaster implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final PostgresBinaries binaries;
  private final DataFolder data;
  private final ServerAccount account;
  private final int port = freePort();
  private final CompletableFuture<Integer> firstReady = new CompletableFuture<>();
  private final Thread keeper = Thread.ofPlatform().daemon().name("postgres").unstarted(this::keep);

  private volatile boolean stopping;
  private volatile @Nullable Process process;

  Postmaster(PostgresBinaries binaries, DataFolder data) {
    this.binaries = binaries;
    this.data = data;
    this.account = ServerAccount.owning(data.cluster());
  }

  /** Returns its port once it takes connections. Throws {@link DatabaseRefused} where it will not start. */
  int start() {
    keeper.start();
    try {
      return firstReady.join();
    } catch (CompletionException refused) {
      throw refused.getCause() instanceof DatabaseRefused sentence ? sentence : refused;
    }
  }

  private void keep() {
    try {
      launch();
      firstReady.complete(port);
    } catch (RuntimeException refused) {
      firstReady.completeExceptionally(refused);
      return;
    }
    for (int failures = 0; ended(); ) {
      LOG.error("The database ended by itself; starting it again. Its own words are in {}.", data.log());
      try {
        launch();
        failures = 0;
      } catch (RuntimeException refused) {
        if (!stopping) {
          LOG.error("The database does not start: {}", refused.getMessage());
        }
        pause(Math.min(LONGEST_PAUSE.toMillis(), 200L << Math.min(++failures, 6)));
      }
    }
  }

  /** Waits for the end of the process; false where that end was wanted. */
  private boolean ended() {
    Process running = process;
    while (running != null && running.isAlive()) {
      try {
        running.waitFor();
      } catch (InterruptedException ignored) {
        // Only an end of the process, or of ours, ends this thread.
      }
    }
    return !stopping;
  }

  private void launch() {
    new Launch(data, this::startProcess).untilReady();
  }

  /** Never after {@link #close}, which therefore knows of every process there is. */
  private synchronized Process startProcess() throws IOException {
    if (stopping) {
      throw new DatabaseRefused("The database is being stopped.");
    }
    var builder = new ProcessBuilder(account.run(command()))
        .directory(data.cluster().toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(data.log().toFile()));
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "LC_ALL", "C", "TZ", "UTC"));
    Process started = builder.start();
    process = started;
    return started;
  }

  /** What is safe to decide here; whether commits are durable is left as it stands in the folder, and checked. */
  private List<String> command() {
    var command = new ArrayList<>(List.of(binaries.program("postgres"), "-D", ServerAccount.CLUSTER));
    for (String setting : List.of("listen_addresses=127.0.0.1", "port=" + port, "unix_socket_directories=",
        "max_connections=60", "jit=off", "cluster_name=wasl", "log_timezone=UTC", "timezone=UTC",
        // Values of rows are personal data; they stay out of the log.
        "log_error_verbosity=terse", "log_min_error_statement=panic", "log_statement=none",
        "logging_collector=off", "log_destination=stderr")) {
      command.addAll(List.of("-c", setting));
    }
    return command;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException ignored) {
      Thread.currentThread().interrupt();
    }
  }

  /** Process number of the running server. */
  long pid() {
    return Objects.requireNonNull(process).pid();
  }

  /** Lets open work be rolled back, writes everything down, and waits for it: seconds at most. */
  @Override
  public void close() {
    Process running = noMoreStarts();
    try {
      for (String signal : List.of("INT", "QUIT", "KILL")) {
        if (running == null || !running.isAlive()) {
          break;
        }
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + running.pid()).start();
        running.waitFor(signal.equals("INT") ? 30 : 5, TimeUnit.SECONDS);
      }
      keeper.interrupt();
      keeper.join(LONGEST_PAUSE);
    } catch (IOException | InterruptedException failed) {
      LOG.warn("The database could not be told to stop: {}", failed.getMessage());
    }
  }

  private synchronized @Nullable Process noMoreStarts() {
    stopping = true;
    return process;
  }
}
