package figures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import outside.Application;
import outside.Folders;
import outside.Json;
import outside.Server;

/**
 * {@code ./wasl bench [create] [page] [page-api] [list] [list-api] [start] [--seconds S]}: what the application costs
 * over its own bare SQL, on the same database and in the same run, how soon it serves, and how much memory it takes.
 */
final class Bench {

  private static final List<String> ALL = List.of("create", "page", "page-api", "list", "list-api", "start");

  private final List<String> names = new ArrayList<>();
  private double seconds = 12;
  private List<String> command = List.of();

  public static void main(String[] arguments) throws Exception {
    var bench = new Bench();
    List<String> words = List.of(arguments);
    for (int i = 0; i < words.size() && bench.command.isEmpty(); i++) {
      switch (words.get(i)) {
        case "--seconds" -> bench.seconds = Double.parseDouble(words.get(++i));
        case "--" -> bench.command = words.subList(i + 1, words.size());
        default -> bench.name(words.get(i));
      }
    }
    bench.run();
    System.exit(0);
  }

  private void name(String name) {
    if (!ALL.contains(name)) {
      System.err.println("“bench” does not know “" + name + "”; it knows " + String.join(", ", ALL) + ".");
      System.exit(2);
    }
    names.add(name);
  }

  private void run() throws Exception {
    List<String> wanted = names.isEmpty() ? ALL : names;
    Path folder = Folders.make(Path.of("target", "bench").toAbsolutePath(), "run");
    var results = new Results(command, folder);
    try {
      Path data = folder.resolve("data");
      Operations operations = recorded(data, wanted);
      try (var application = new Application(command, data, List.of("--logging.level.root=error"))) {
        Runtime.getRuntime().addShutdownHook(new Thread(application::close));
        application.start();
        for (String each : wanted) {
          if (!each.equals("start")) {
            results.add(new Comparison(application, new Server(data), operations, seconds).of(each));
          }
        }
        if (wanted.size() > 1) {
          results.add(Map.of("bench", "memory", "residentMb", application.residentMegabytes(), "aim", "< 350",
              "ok", application.residentMegabytes() < 350));
        }
      }
      if (wanted.contains("start")) {
        results.add(new Start(command, data).figures());
      }
      results.keep(names.isEmpty());
    } finally {
      Folders.delete(folder);
    }
  }

  /** The people and requests that are read and written about, and what is said to the database for each operation. */
  private Operations recorded(Path data, List<String> wanted) throws Exception {
    if (wanted.equals(List.of("start"))) {
      try (var application = new Application(command, data, List.of())) {
        application.start();
      }
      return null;
    }
    System.err.println("recording what is said to the database …");
    try (var host = new Application(command, data, List.of())) {
      Runtime.getRuntime().addShutdownHook(new Thread(host::close));
      host.start();
      var server = new Server(data);
      try (var recording = new Recording(server.port());
          var application = new Application(command, data.resolveSibling("recorded"), List.of("--wasl.pool-size=1"))
              .on("jdbc:postgresql://127.0.0.1:" + recording.port() + "/wasl?sslmode=disable&user=wasl_owner&password="
                  + server.password("owner"))) {
        Runtime.getRuntime().addShutdownHook(new Thread(application::close));
        application.start();
        return Operations.record(application, recording);
      }
    }
  }

  static void say(Map<String, Object> line) {
    System.out.println(Json.write(line));
  }
}
