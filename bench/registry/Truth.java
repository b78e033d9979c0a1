package registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is who: the person of each record, and how many pairs of records are one person. */
final class Truth {

  private final Map<String, Set<String>> persons = new HashMap<>();

  /** By the file that {@code ./wasl seed} writes. */
  static Truth ofSeed(Path file) throws IOException {
    var truth = new Truth();
    try (var lines = Files.lines(file)) {
      lines.skip(1).map(line -> line.split(",")).forEach(parts -> truth.add(parts[0], parts[1]));
    }
    return truth;
  }

  /** By the report of an import, and the person of each row of the sheet. */
  static Truth ofImport(Path report, Map<Integer, Integer> rows) throws IOException {
    var truth = new Truth();
    for (String line : Files.readAllLines(report)) {
      String[] cells = line.split(",", 4);
      if (cells[0].matches("[0-9]+") && !cells[2].isEmpty()) {
        truth.add(cells[2], String.valueOf(rows.get(Integer.parseInt(cells[0]))));
      }
    }
    return truth;
  }

  private void add(String party, String person) {
    persons.computeIfAbsent(party, key -> new HashSet<>()).add(person);
  }

  boolean knows(String party) {
    return persons.containsKey(party);
  }

  /** Whether the two records are one person; a record that an import made of several people is each of them. */
  boolean areOne(String a, String b) {
    Set<String> one = persons.getOrDefault(a, Set.of());
    return persons.getOrDefault(b, Set.of()).stream().anyMatch(one::contains);
  }

  long records() {
    return persons.size();
  }

  /** Records that hold two people or more: what an import must never do. */
  long mixed() {
    return persons.values().stream().filter(each -> each.size() > 1).count();
  }

  long pairs() {
    Map<String, Integer> records = new HashMap<>();
    persons.values().forEach(each -> List.copyOf(each).forEach(person -> records.merge(person, 1, Integer::sum)));
    return records.values().stream().mapToLong(n -> (long) n * (n - 1) / 2).sum();
  }
}
