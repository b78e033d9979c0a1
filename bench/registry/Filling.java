package registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills a new database as {@code ./wasl seed} does. */
final class Filling {

  private final List<String> command;
  private final Path data;

  Filling(List<String> command, Path data) {
    this.command = command;
    this.data = data;
  }

  /** One line of figures: how long it took and what it needs. */
  Map<String, Object> fill(int people, int requests, long seed) throws IOException, InterruptedException {
    System.err.println("filling a database with " + people + " people and " + requests + " requests …");
    List<String> words = Ran.words(command, "seed", data,
        List.of("--people", "" + people, "--requests", "" + requests, "--seed", "" + seed));
    var builder = new ProcessBuilder(words).redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().remove("WASL_DB");
    builder.environment().put("WASL_DEMO", "true");
    long began = System.nanoTime();
    if (builder.start().waitFor() != 0) {
      throw new IOException("the database could not be filled");
    }
    var line = new LinkedHashMap<String, Object>();
    line.put("bench", "seed");
    line.put("people", people);
    line.put("requests", requests);
    line.put("seconds", (System.nanoTime() - began) / 1_000_000_000);
    line.put("diskMb", size() / 1_000_000);
    line.put("aim", "1,000,000 people and 2,000,000 requests in under 600 s");
    line.put("ok", (System.nanoTime() - began) / 1e9 < 600);
    return line;
  }

  private long size() throws IOException {
    try (var files = Files.walk(data)) {
      return files.filter(Files::isRegularFile).mapToLong(each -> each.toFile().length()).sum();
    }
  }
}
