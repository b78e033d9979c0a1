package verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import outside.Application;
import outside.Json;
import outside.Server;

/** Load by several clients, kills at random moments, and then the reckoning. */
final class Campaign {

  /**
   * @param kills how many
   * @param pace the longest time between everything being well again and the next kill
   * @param planted name of a planted fault; empty without
   * @param firstSerial people are numbered from here
   * @param patient whether messages that a killed process had claimed are waited for, minutes long
   */
  record Plan(String id, int kills, List<Fault> faults, int clients, Duration pace, long seed, String planted,
      int firstSerial, boolean patient) {

    boolean isPlanted() {
      return !planted.isEmpty();
    }
  }

  private static final int LEAST_ANSWERS = 60;

  private final Plan plan;
  private final Random random;
  private final Path folder;
  private final Application application;
  private final Server server;
  private final Client.Shared shared = new Client.Shared();
  private final AtomicBoolean over = new AtomicBoolean();
  private final Map<Fault, List<Long>> readyAfter = new LinkedHashMap<>();
  private final Map<Fault, List<Long>> successAfter = new LinkedHashMap<>();

  /** @param folder may hold the data of an earlier one, which is then left alone */
  Campaign(Plan plan, List<String> command, Path folder) {
    this.plan = plan;
    this.random = new Random(plan.seed());
    this.folder = folder;
    this.application = new Application(command, folder.resolve("data"),
        plan.isPlanted() ? List.of("--wasl.planted-fault=" + plan.planted()) : List.of());
    this.server = new Server(application.data());
    Runtime.getRuntime().addShutdownHook(new Thread(application::close));
  }

  /** Runs it; returns how many violations were found, of I1 to I6 only where a fault is planted. */
  int run() throws Exception {
    Report report = new Report(plan.id() + (plan.isPlanted() ? " planted " + plan.planted() : ""));
    application.start();
    Caller caller = new Caller(application.address());
    caller.signIn("officer");
    caller.signIn("manager");
    Before before = Before.of(server);
    Path journals = Files.createDirectories(folder.resolve("journals-" + plan.firstSerial()));
    underLoad(caller, journals);
    new Reckoning(report, caller, server, application.data(), Journal.read(journals), before, plan.patient()).all();
    recovery(report);
    application.close();
    return plan.isPlanted() ? report.broken() : report.violations();
  }

  private void underLoad(Caller caller, Path journals) throws Exception {
    List<?> services = Json.list(caller.get("officer", "/services").json(), "items");
    var serials = new AtomicInteger(plan.firstSerial());
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      var lives = new ArrayList<Future<?>>();
      for (int i = 0; i < plan.clients(); i++) {
        var journal = new Journal(journals.resolve("client-%03d.jsonl".formatted(i)));
        var client = new Client(caller, journal, new Random(random.nextLong()), shared);
        lives.add(clients.submit(() -> {
          new Story(client, services, serials, over::get).live();
          return null;
        }));
      }
      try {
        kills();
      } finally {
        over.set(true);
      }
      for (Future<?> life : lives) {
        life.get(5, TimeUnit.MINUTES);
      }
    } catch (ExecutionException failed) {
      System.err.println("a client gave up: " + failed.getCause());
    }
  }

  private void kills() throws IOException, InterruptedException {
    for (int i = 0; i < plan.kills(); i++) {
      awaitAnswers(shared.successes().get() + (i == 0 && !plan.isPlanted() ? 4 * LEAST_ANSWERS : LEAST_ANSWERS));
      Thread.sleep(random.nextLong(plan.pace().toMillis()));
      Fault fault = plan.faults().get(i % plan.faults().size());
      long done = shared.successes().get();
      fault.strike(application, server, random);
      long mended = mend(fault);
      successAfter.computeIfAbsent(fault, each -> new ArrayList<>()).add(firstSuccess(mended));
      System.err.printf("kill %d of %d: %s after %d answers, serving again %d ms after it was up%n",
          i + 1, plan.kills(), fault, done, successAfter.get(fault).getLast());
    }
    Thread.sleep(300);
  }

  /** Without work between them, kills would show nothing; a slow machine gets its time. */
  private void awaitAnswers(long enough) throws InterruptedException {
    for (int i = 0; i < 6_000 && shared.successes().get() < enough; i++) {
      Thread.sleep(10);
    }
  }

  /** Starts again what does not start by itself; returns the moment from which it was up. */
  private long mend(Fault fault) throws IOException, InterruptedException {
    if (fault.needsRestart()) {
      readyAfter.computeIfAbsent(fault, each -> new ArrayList<>()).add(application.start().toMillis());
    }
    while (!server.isReady()) {
      if (!application.isAlive()) {
        throw new IOException("the application ended with its database; its words are in " + application.log());
      }
      Thread.sleep(5);
    }
    return System.nanoTime();
  }

  /** Milliseconds until the next success; -1 when none came in a minute. */
  private long firstSuccess(long since) throws InterruptedException {
    while (shared.lastSuccess().get() < since) {
      if (System.nanoTime() - since > 60_000_000_000L) {
        return -1;
      }
      Thread.sleep(2);
    }
    return (shared.lastSuccess().get() - since) / 1_000_000;
  }

  private void recovery(Report report) {
    var ready = report.check("ready", "ready 20 s after the start that follows a kill");
    readyAfter.values().forEach(all -> all.forEach(each -> ready.holds(each <= 20_000, each, "ms")));
    if (!readyAfter.isEmpty()) {
      ready.done(Map.of("worstMs", worst(readyAfter)));
    }
    var success = report.check("serves", "a write succeeds 10 s after the database is back, without hands");
    successAfter.values().forEach(all -> all.forEach(each -> success.holds(each >= 0 && each <= 10_000, each, "ms")));
    success.done(Map.of("worstMs", worst(successAfter)));
    var clear = report.check("clear", "what could not be done was refused as away, never as an error");
    clear.holds(shared.errors().get() == 0, shared.errors().get(), "answers 500; see", application.log());
    clear.done(Map.of("away", shared.away().get(), "kills", plan.kills(), "seed", plan.seed()));
  }

  private static long worst(Map<Fault, List<Long>> times) {
    return times.values().stream().flatMap(List::stream).mapToLong(Long::longValue).max().orElse(0);
  }
}
