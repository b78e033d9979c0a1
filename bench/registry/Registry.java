package registry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import outside.Application;
import outside.Folders;

/**
 * {@code ./wasl bench search|file [--people N] [--requests M] [--seed S] [--queries Q] [--data DIR]}: finding the right
 * person among fictional ones, and opening a file. Fills a database of its own by {@code ./wasl seed}, unless {@code
 * --data} names a folder that was filled before (with its truth.csv).
 */
final class Registry {

  private static final List<String> ALL = List.of("search", "file");

  private final List<String> names = new ArrayList<>();
  private List<String> command = List.of();
  private int people = 1_000_000;
  private int requests = -1;
  private int queries = 600;
  private long seed = 7;
  private Path data;

  public static void main(String[] arguments) throws Exception {
    var bench = new Registry();
    List<String> words = List.of(arguments);
    for (int i = 0; i < words.size() && bench.command.isEmpty(); i++) {
      switch (words.get(i)) {
        case "--people" -> bench.people = Integer.parseInt(words.get(++i));
        case "--requests" -> bench.requests = Integer.parseInt(words.get(++i));
        case "--queries" -> bench.queries = Integer.parseInt(words.get(++i));
        case "--seed" -> bench.seed = Long.parseLong(words.get(++i));
        case "--data" -> bench.data = Path.of(words.get(++i)).toAbsolutePath();
        case "--" -> bench.command = words.subList(i + 1, words.size());
        default -> bench.name(words.get(i));
      }
    }
    bench.run();
    System.exit(0);
  }

  private void name(String name) {
    if (!ALL.contains(name)) {
      System.err.println("“bench” does not know “" + name + "” beside " + String.join(", ", ALL) + ".");
      System.exit(2);
    }
    names.add(name);
  }

  private void run() throws Exception {
    Path folder = Folders.make(Path.of("target", "bench").toAbsolutePath(), "registry");
    var kept = new Kept(command);
    try {
      Path filled = data;
      if (filled == null) {
        filled = folder.resolve("data");
        kept.add(new Filling(command, filled).fill(people, requests < 0 ? 2 * people : requests, seed));
      }
      measure(filled, kept);
      kept.keep();
    } finally {
      Folders.delete(folder);
    }
  }

  private void measure(Path filled, Kept kept) throws Exception {
    if (!Files.exists(filled.resolve("truth.csv"))) {
      throw new IllegalArgumentException(filled + " holds no truth.csv: fill it by ./wasl seed");
    }
    try (var application = new Application(command, filled, List.of("--logging.level.root=error"))) {
      Runtime.getRuntime().addShutdownHook(new Thread(application::close));
      application.start();
      Rest.await(filled);
      List<String> wanted = names.isEmpty() ? ALL : names;
      var sample = Sample.of(filled, queries, seed);
      if (wanted.contains("search")) {
        new Search(application, filled, sample, kept).measure();
      }
      if (wanted.contains("file")) {
        new Opening(application, filled, sample, kept).measure();
      }
    }
  }
}
