package verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import outside.Folders;
import outside.PeopleTable;
import outside.Server;

/**
 * {@code ./wasl verify import [--n N|ci] [--seed S]}: a table is taken once undisturbed and once with {@code kill -9}
 * after so many rows as the lot says, the same command given again each time. In the end both reports tell the same of
 * every row, each row once, and as many people are new. Without a kill it has shown nothing, and fails.
 */
final class ImportKilled {

  private final List<String> command;
  private final Random random;
  private final long seed;

  private ImportKilled(List<String> command, long seed) {
    this.command = command.stream().filter(each -> !each.startsWith("-Dspring.aot")).toList();
    this.random = new Random(seed);
    this.seed = seed;
  }

  /** Whether all was well. */
  static boolean run(List<String> command, int kills, boolean ci, long seed) throws Exception {
    Path folder = Folders.make(Path.of("target", "verify").toAbsolutePath(), "import");
    boolean well = new ImportKilled(command, seed).holds(folder, kills, ci ? 3_000 : 20_000);
    if (well) {
      Folders.delete(folder);
    } else {
      System.err.println("What happened is kept in " + folder);
    }
    return well;
  }

  private boolean holds(Path folder, int kills, int rows) throws Exception {
    Path table = PeopleTable.write(folder.resolve("people.csv"), rows, seed);
    boolean well = started(folder, table, "whole").waitFor() == 0;
    int struck = 0;
    int done = 0;
    for (int i = 0; i < kills; i++) {
      done += 1 + random.nextInt(Math.max(1, (rows - done) / (kills - i + 1)));
      Process process = started(folder, table, "killed");
      if (comesTo(done, rows, process, folder.resolve("killed"))
          && !process.waitFor(random.nextInt(100), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
        struck++;
      }
    }
    well &= started(folder, table, "killed").waitFor() == 0;
    List<String> whole = told(folder, "whole");
    List<String> killed = told(folder, "killed");
    var line = new LinkedHashMap<String, Object>();
    line.put("verify", "import");
    line.put("check", "every row once");
    line.put("says", "a killed import, given again, tells of every row what an undisturbed one tells");
    line.putAll(Map.of("rows", rows, "kills", struck, "rowsInReport", killed.size()));
    boolean ok = well && (struck > 0 || kills == 0) && whole.size() == rows && whole.equals(killed)
        && summary(folder, "whole").equals(summary(folder, "killed"));
    line.put("ok", ok);
    Report.print(line);
    return ok;
  }

  /** Whether the import has taken so many rows and not all of them; false when it ended before that was seen. */
  private static boolean comesTo(int done, int rows, Process process, Path data) throws InterruptedException {
    while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
      try (Connection database = new Server(data).open(true)) {
        while (process.isAlive()) {
          String taken = Server.rows(database, "select coalesce(max(rows_done), 0) as taken from sheet_import")
              .getFirst().get("taken");
          if (Integer.parseInt(taken) >= done) {
            return Integer.parseInt(taken) < rows;
          }
          Thread.sleep(10);
        }
      } catch (IOException | SQLException | RuntimeException notYetUp) {
        // the database is on its way, or its tables are
      }
    }
    return false;
  }

  private Process started(Path folder, Path table, String name) throws IOException {
    List<String> all = new ArrayList<>(List.of("setpriv", "--pdeathsig=TERM"));
    all.addAll(command);
    all.addAll(List.of("--wasl.command=import", "--wasl.data=" + folder.resolve(name), "--", table.toString(),
        "--report", folder.resolve(name + ".csv").toString()));
    return new ProcessBuilder(all).redirectErrorStream(true)
        .redirectOutput(folder.resolve(name + ".said").toFile()).start();
  }

  /** Each line of the report but the id of its person, which differs from one database to the other. */
  private static List<String> told(Path folder, String name) throws IOException {
    return Files.readAllLines(folder.resolve(name + ".csv")).stream().skip(1)
        .map(each -> each.replaceFirst("^([0-9]+,[a-z]+),[0-9a-f-]*", "$1")).toList();
  }

  private static String summary(Path folder, String name) throws IOException {
    return Files.readAllLines(folder.resolve(name + ".said")).stream().filter(each -> each.contains("People new"))
        .findFirst().orElse("none in " + name);
  }
}
