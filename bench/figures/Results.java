package figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import outside.Json;

/** Prints each line of figures at once, and keeps a whole run under {@code bench/results/}. */
final class Results {

  private final List<String> command;
  private final List<String> lines = new ArrayList<>();
  private final String before = load();

  Results(List<String> command, Path folder) {
    this.command = command;
  }

  void add(Map<String, Object> line) {
    lines.add(Json.write(line));
    System.out.println(lines.getLast());
  }

  /** Appends to the file of the day when the run was a whole one. */
  void keep(boolean whole) throws IOException {
    if (!whole) {
      return;
    }
    Path file = Files.createDirectories(Path.of("bench", "results")).resolve(LocalDate.now() + ".md");
    String run = "# Run of " + java.time.OffsetDateTime.now().withNano(0) + "\n\n"
        + "- Machine: " + Runtime.getRuntime().availableProcessors() + " × " + cpu() + ", " + memory() + "\n"
        + "- Load of the machine before and after (1 min): " + before + ", " + load() + "\n"
        + "- Kernel: " + System.getProperty("os.name") + " " + System.getProperty("os.version")
        + "; Java " + System.getProperty("java.runtime.version") + "\n"
        + "- Flags: `" + command.stream().filter(each -> each.startsWith("-X")).map(each ->
            each.startsWith("-XX:AOTCache=") ? "-XX:AOTCache=…" : each).collect(Collectors.joining(" ")) + "`\n\n"
        + "```json\n" + String.join("\n", lines) + "\n```\n\n";
    String earlier = Files.exists(file) ? Files.readString(file) : "";
    Files.writeString(file, earlier + run);
    System.err.println("kept in " + file);
  }

  private static String cpu() throws IOException {
    return Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst().orElse("unknown");
  }

  private static String memory() throws IOException {
    String total = Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\D", "");
    return Long.parseLong(total) / 1024 / 1024 + " GiB";
  }

  private static String load() {
    try {
      return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    } catch (IOException unknown) {
      return "unknown";
    }
  }
}
