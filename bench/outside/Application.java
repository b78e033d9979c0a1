package outside;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The built application as {@code ./wasl run} starts it, on a data folder of our own and a free port. It ends with us,
 * also when we are killed: start it from a thread that lives as long as it is wanted.
 */
public final class Application implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofSeconds(120);

  private final List<String> command;
  private final Path data;
  private final Path log;
  private final int port = freePort();
  private String database;
  private Process process;

  /** @param command the program and what it is told, up to and including the jar */
  public Application(List<String> command, Path data, List<String> arguments) {
    this.command = new ArrayList<>(List.of("setpriv", "--pdeathsig=TERM"));
    this.command.addAll(command);
    this.command.addAll(List.of("--wasl.data=" + data, "--server.port=" + port, "--wasl.demo=true"));
    this.command.addAll(arguments);
    this.data = data;
    this.log = data.resolveSibling(data.getFileName() + ".log");
  }

  /** On this database in place of one in its folder. */
  public Application on(String url) {
    database = url;
    return this;
  }

  /** Starts it; returns how long it took until it answered that it can serve. */
  public Duration start() throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().remove("WASL_DB");
    if (database != null) {
      builder.environment().put("WASL_DB", database);
    }
    long began = System.nanoTime();
    process = builder.start();
    while (!isReady()) {
      if (!process.isAlive() || waited(began).compareTo(LONGEST_START) > 0) {
        throw new IOException("the application does not start; its words are in " + log);
      }
      Thread.sleep(10);
    }
    return waited(began);
  }

  /** By the leanest call there is: it is asked often while the application needs the machine to start. */
  private boolean isReady() {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(
          "GET /ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).endsWith(" 200");
    } catch (IOException notYet) {
      return false;
    }
  }

  private static Duration waited(long began) {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  public String address() {
    return "http://127.0.0.1:" + port;
  }

  public int port() {
    return port;
  }

  public Path log() {
    return log;
  }

  public Path data() {
    return data;
  }

  public boolean isAlive() {
    return process != null && process.isAlive();
  }

  public long pid() {
    return process.pid();
  }

  /** {@code kill -9}, and waits until it is gone. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Resident memory in MiB. */
  public long residentMegabytes() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + pid() + "/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
      }
    }
    throw new IOException("no VmRSS");
  }

  /** Asks it to end, and waits. */
  @Override
  public void close() {
    if (isAlive()) {
      process.destroy();
      try {
        process.waitFor();
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new java.io.UncheckedIOException(none);
    }
  }
}
