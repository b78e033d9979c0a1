package verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import outside.Json;

/** What one client meant and what it was told, each line on the disk before the next step is taken. */
final class Journal implements AutoCloseable {

  private final FileChannel file;

  Journal(Path path) throws IOException {
    file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Before the first sending. */
  void intends(Act act) throws IOException {
    var line = new LinkedHashMap<String, Object>();
    line.put("intent", act.key());
    line.put("kind", act.kind());
    line.put("of", act.of());
    line.put("as", act.as());
    line.put("method", act.method());
    line.put("path", act.path());
    line.put("body", act.body());
    write(line);
  }

  /** After the answer came, with the number of times it was asked for. */
  void answered(String key, int status, String body, int tries) throws IOException {
    var line = new LinkedHashMap<String, Object>();
    line.put("answer", key);
    line.put("status", status);
    line.put("body", body);
    line.put("tries", tries);
    write(line);
  }

  private void write(Map<String, Object> line) throws IOException {
    var bytes = ByteBuffer.wrap((Json.write(line) + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
    file.force(false);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Everything that the journals of a folder hold, client by client, in the order of the intents. */
  static List<Act> read(Path folder) throws IOException {
    var acts = new LinkedHashMap<String, Act>();
    try (var files = Files.list(folder)) {
      for (Path each : files.sorted().toList()) {
        for (String line : Files.readAllLines(each)) {
          read(Json.parse(line), acts);
        }
      }
    }
    return new ArrayList<>(acts.values());
  }

  private static void read(Object line, Map<String, Act> acts) {
    if (Json.at(line, "answer") instanceof String key) {
      acts.computeIfPresent(key, (same, act) -> act.answered(((Long) Json.at(line, "status")).intValue(),
          (String) Json.at(line, "body"), ((Long) Json.at(line, "tries")).intValue()));
    } else {
      var act = new Act((String) Json.at(line, "intent"), (String) Json.at(line, "kind"),
          (String) Json.at(line, "of"), (String) Json.at(line, "as"), (String) Json.at(line, "method"),
          (String) Json.at(line, "path"), (String) Json.at(line, "body"), 0, null, 0);
      acts.put(act.key(), act);
    }
  }
}
