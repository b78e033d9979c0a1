package registry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import outside.Application;
import outside.Folders;

/**
 * {@code ./wasl bench duplicates [--people N,N,…] [--rows N] [--seed S] [--no-million] [--data DIR]}: the search through
 * the whole register on fictional people of whom it is known who is there twice, at 10,000, 100,000 and a million; then a
 * table of names that neither the application nor its seed knows ({@link UnseenSheet}), by {@code import}. Fills databases
 * of its own, unless {@code --data} names a folder that {@code ./wasl seed} filled (with its truth.csv): then that one
 * and the table.
 */
final class Duplicates {

  private static final int FEW = 100;

  private List<Integer> people = List.of(10_000, 100_000, 1_000_000);
  private int rows = 10_000;
  private long seed = 7;
  private Path data;
  private List<String> serving = List.of();

  public static void main(String[] arguments) throws Exception {
    var bench = new Duplicates();
    List<String> words = List.of(arguments);
    for (int i = 0; i < words.size() && bench.serving.isEmpty(); i++) {
      switch (words.get(i)) {
        case "duplicates" -> { }
        case "--people" -> bench.people = Stream.of(words.get(++i).split(",")).map(Integer::valueOf).toList();
        case "--no-million" -> bench.people = List.of(10_000, 100_000);
        case "--rows" -> bench.rows = Integer.parseInt(words.get(++i));
        case "--seed" -> bench.seed = Long.parseLong(words.get(++i));
        case "--data" -> bench.data = Path.of(words.get(++i)).toAbsolutePath();
        case "--" -> bench.serving = words.subList(i + 1, words.size());
        default -> {
          System.err.println("“bench duplicates” does not know “" + words.get(i) + "”.");
          System.exit(2);
        }
      }
    }
    bench.run();
    System.exit(0);
  }

  private void run() throws Exception {
    Path folder = Folders.make(Path.of("target", "bench").toAbsolutePath(), "duplicates");
    var kept = new Kept(serving);
    try {
      if (data != null) {
        measure(data, kept);
      } else {
        for (int size : people) {
          Path filled = folder.resolve("people-" + size);
          new Filling(serving, filled).fill(size, 0, seed);
          measure(filled, kept);
          Folders.delete(filled);
        }
      }
      if (rows > 0) {
        unseen(folder, kept);
      }
      kept.keep();
    } finally {
      Folders.delete(folder);
    }
  }

  private void measure(Path filled, Kept kept) throws Exception {
    if (!Files.exists(filled.resolve("truth.csv"))) {
      throw new IllegalArgumentException(filled + " holds no truth.csv: fill it by ./wasl seed");
    }
    System.err.println("searching " + filled + " …");
    var ran = Ran.command(serving, "duplicates", filled, List.of());
    var truth = Truth.ofSeed(filled.resolve("truth.csv"));
    try (var application = application(filled)) {
      application.start();
      kept.add(new Twins(filled, truth).line("duplicates", ran));
      kept.add(new SelfJoin(filled, truth).line());
      kept.add(new AtTheDesk(application, filled, seed).line());
    }
  }

  /** By the command, on a folder with staff, and a few people besides whom nothing is asked of. */
  private void unseen(Path folder, Kept kept) throws Exception {
    Path filled = folder.resolve("unseen");
    Path sheet = folder.resolve("unseen.csv");
    Path report = folder.resolve("report.csv");
    var persons = new UnseenSheet(seed).write(sheet, rows);
    new Filling(serving, filled).fill(FEW, 0, seed);
    var ran = Ran.command(serving, "import", filled, List.of(sheet.toString(), "--report", report.toString()));
    try (var application = application(filled)) {
      application.start();
      kept.add(new Twins(filled, Truth.ofImport(report, persons)).line("duplicates-unseen-names", ran));
    }
  }

  private Application application(Path filled) {
    var application = new Application(serving, filled, List.of("--logging.level.root=error"));
    Runtime.getRuntime().addShutdownHook(new Thread(application::close));
    return application;
  }
}
