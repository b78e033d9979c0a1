package figures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import outside.Application;

/** From the start of the process until it serves, with its database, on a folder that was used before. */
final class Start {

  private final List<String> command;
  private final Path data;

  Start(List<String> command, Path data) {
    this.command = command;
    this.data = data;
  }

  /** The median of five. */
  Map<String, Object> figures() throws Exception {
    System.err.println("start …");
    var times = new ArrayList<Long>();
    long resident = 0;
    for (int i = 0; i < 5; i++) {
      try (var application = new Application(command, data, List.of())) {
        times.add(application.start().toMillis());
        resident = application.residentMegabytes();
      }
    }
    times.sort(null);
    var line = new LinkedHashMap<String, Object>();
    line.put("bench", "start");
    line.put("readyMs", times.get(2));
    line.put("fastestMs", times.getFirst());
    line.put("slowestMs", times.getLast());
    line.put("residentMb", resident);
    line.put("aotCache", command.stream().anyMatch(each -> each.startsWith("-XX:AOTCache=")));
    line.put("aim", "< 2000 ms");
    line.put("ok", times.get(2) < 2000);
    return line;
  }
}
