package registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import outside.Server;

/** People drawn at random from the truth file, as they are recorded. */
final class Sample {

  private final List<Person> people = new ArrayList<>();
  private final Random random;

  private Sample(Random random) {
    this.random = random;
  }

  /** So many of them, the same for the same seed; recorded in four parts at least once. */
  static Sample of(Path data, int size, long seed) throws Exception {
    var sample = new Sample(new Random(seed));
    Map<String, List<String>> records = sample.records(data.resolve("truth.csv"), size * 5 / 4 + 20);
    try (var connection = new Server(data).open(true);
        var statement = connection.prepareStatement("""
            select p.given, p.father, p.grandfather, p.family, p.sex, i.number, c.value
              from party p left join party_identity i on i.party = p.id
              left join party_contact c on c.party = p.id and c.kind = 'mobile'
             where p.id = cast(? as uuid) and p.grandfather is not null
             order by i.number, c.value limit 1""")) {
      for (var each : records.entrySet()) {
        Set<String> ids = new HashSet<>(each.getValue());
        statement.setString(1, each.getValue().getFirst());
        try (var row = statement.executeQuery()) {
          if (row.next() && sample.people.size() < size) {
            sample.people.add(new Person(ids, row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5).equals("male"), row.getString(6), row.getString(7)));
          }
        }
      }
    }
    return sample;
  }

  /** The records of persons drawn at random, by person. */
  private Map<String, List<String>> records(Path truth, int size) throws IOException {
    int last = 0;
    try (var lines = Files.lines(truth)) {
      last = lines.skip(1).mapToInt(line -> Integer.parseInt(line.split(",")[1])).max().orElse(0);
    }
    Set<Integer> drawn = new HashSet<>();
    while (drawn.size() < Math.min(size, last)) {
      drawn.add(1 + random.nextInt(last));
    }
    Map<String, List<String>> records = new HashMap<>();
    try (var lines = Files.lines(truth)) {
      lines.skip(1).map(line -> line.split(",")).filter(each -> drawn.contains(Integer.valueOf(each[1])))
          .forEach(each -> records.computeIfAbsent(each[1], key -> new ArrayList<>()).add(each[0]));
    }
    return new java.util.TreeMap<>(records);
  }

  List<Person> people() {
    return people;
  }

  Random random() {
    return random;
  }
}
