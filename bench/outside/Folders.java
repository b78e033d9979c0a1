package outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders of our own, made and thrown away. */
public final class Folders {

  private Folders() {}

  /** A new empty one, closed to others, in {@code parent}. */
  public static Path make(Path parent, String name) throws IOException {
    Files.createDirectories(parent);
    return Files.createTempDirectory(parent, name + "-");
  }

  /** With everything in it. */
  public static void delete(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
