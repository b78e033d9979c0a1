package registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import outside.Json;

/** Prints each line of figures at once, and keeps the run with date and hardware under {@code bench/results/}. */
final class Kept {

  private final List<String> command;
  private final List<String> lines = new ArrayList<>();
  private final String before = load();

  Kept(List<String> command) {
    this.command = command;
  }

  void add(Map<String, Object> line) {
    lines.add(Json.write(line));
    System.out.println(lines.getLast());
  }

  void keep() throws IOException {
    Path file = Files.createDirectories(Path.of("bench", "results")).resolve(LocalDate.now() + "-registry.md");
    String run = "# Run of " + OffsetDateTime.now().withNano(0) + "\n\n- Machine: "
        + Runtime.getRuntime().availableProcessors() + " × " + first("/proc/cpuinfo", "model name") + ", "
        + first("/proc/meminfo", "MemTotal") + "\n- Load of the machine before and after (1 min): " + before + ", " + load()
        + "\n- Kernel: " + System.getProperty("os.name") + " " + System.getProperty("os.version") + "; Java "
        + System.getProperty("java.runtime.version") + "; heap "
        + command.stream().filter(each -> each.startsWith("-Xmx")).findFirst().orElse("default")
        + "\n\n```json\n" + String.join("\n", lines) + "\n```\n\n";
    Files.writeString(file, (Files.exists(file) ? Files.readString(file) : "") + run);
    System.err.println("kept in " + file);
  }

  private static String first(String file, String what) throws IOException {
    return Files.readAllLines(Path.of(file)).stream().filter(line -> line.startsWith(what))
        .map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst().orElse("unknown");
  }

  private static String load() {
    try {
      return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    } catch (IOException none) {
      return "unknown";
    }
  }
}
