package registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import outside.Application;
import outside.Folders;
import outside.PeopleTable;

/**
 * {@code ./wasl bench import [--rows N]}: a table of N people (100,000) taken by {@code import} into an empty folder, from
 * the start of the program to its end, duplicates searched; beside it, the same rows as plain {@code COPY} takes them into
 * a table without an index. Statements are counted on a table of ten batches.
 */
final class Import {

  private static final int BATCHES = 10;
  private static final int BATCH = 1000;

  private final List<String> command;
  private final Path folder;

  private Import(List<String> command, Path folder) {
    this.command = command;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    int rows = 100_000;
    List<String> words = List.of(arguments);
    int cut = words.indexOf("--");
    for (int i = 0; i < cut; i++) {
      if (words.get(i).equals("--rows")) {
        rows = Integer.parseInt(words.get(i + 1));
      }
    }
    List<String> serving = words.subList(cut + 1, words.size());
    Path folder = Folders.make(Path.of("target", "bench").toAbsolutePath(), "import");
    try {
      var kept = new Kept(serving);
      kept.add(new Import(serving, folder).figures(rows));
      kept.keep();
    } finally {
      Folders.delete(folder);
    }
    System.exit(0);
  }

  private Map<String, Object> figures(int rows) throws Exception {
    Path table = PeopleTable.write(folder.resolve("people.csv"), rows, 7);
    Path report = folder.resolve("report.csv");
    Watched run = taken("data", table, report);
    System.err.println(Files.readString(folder.resolve("data.said")));
    long told = Files.exists(report) ? Files.lines(report).count() - 1 : 0;
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("bench", "import");
    figures.put("rows", rows);
    figures.put("rowsInReport", told);
    figures.put("seconds", tenths(run.seconds()));
    figures.put("aimSeconds", "< 120");
    figures.put("rowsPerSecond", Math.round(rows / run.seconds()));
    figures.put("copySeconds", tenths(copied(table)));
    figures.put("cpuSecondsJava", tenths(run.cpu()));
    figures.put("cpuSecondsDatabase", tenths(run.cpuOfOthers()));
    figures.put("peakMbJava", run.residentMegabytes());
    figures.put("aimMbJava", "< 512");
    figures.put("peakMbWithDatabase", run.allMegabytes());
    figures.put("statementsPerBatch", statements());
    figures.put("status", run.status());
    figures.put("ok", run.status() == 0 && told == rows && run.seconds() < 120 && run.residentMegabytes() < 512);
    return figures;
  }

  private Watched taken(String data, Path table, Path report) throws IOException, InterruptedException {
    List<String> words = Ran.words(command, "import", folder.resolve(data),
        List.of(table.toString(), "--report", report.toString()));
    return Watched.run(words, folder.resolve(data + ".said"));
  }

  private double copied(Path table) throws Exception {
    try (var application = new Application(command, folder.resolve("data"), List.of("--logging.level.root=error"))) {
      application.start();
      return PlainCopy.of(application, table);
    }
  }

  /** By the database's own log, which is told to name each of them; what is asked once for a table is spread over it. */
  private long statements() throws IOException, InterruptedException {
    taken("counted", PeopleTable.write(folder.resolve("one.csv"), 1, 8), folder.resolve("one-report.csv"));
    Path settings = folder.resolve("counted/postgres/postgresql.conf");
    Files.writeString(settings, Files.readString(settings) + "\nlog_min_duration_statement = 0\n");
    Path table = PeopleTable.write(folder.resolve("ten.csv"), BATCHES * BATCH, 9);
    taken("counted", table, folder.resolve("ten-report.csv"));
    try (var lines = Files.lines(folder.resolve("counted/postgres.log"))) {
      return Math.round((double) lines.filter(each -> each.contains(" ms  execute ")).count() / BATCHES);
    }
  }

  private static double tenths(double seconds) {
    return Math.round(seconds * 10) / 10.0;
  }
}
