package registry;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import outside.Server;

/** The pairs that the search kept, held against the truth. */
final class Twins {

  private final Path data;
  private final Truth truth;

  Twins(Path data, Truth truth) {
    this.data = data;
    this.truth = truth;
  }

  /** The figures at the score from which pairs are listed unless another is asked for. */
  Map<String, Object> line(String bench, Ran ran) throws Exception {
    long found = 0;
    long right = 0;
    long looked = 0;
    try (Connection database = new Server(data).open(true)) {
      for (var row : Server.rows(database, "select one, other from party_twin where score >= 0.5 order by one, other")) {
        if (truth.knows(row.get("one")) && truth.knows(row.get("other"))) {
          found++;
          right += truth.areOne(row.get("one"), row.get("other")) ? 1 : 0;
        }
      }
      for (var row : Server.rows(database, """
          select coalesce(looked, 0) as looked from party_twin_search where finished_at is not null
           order by started_at desc limit 1""")) {
        looked = Long.parseLong(row.get("looked"));
      }
    }
    double recall = right / (double) Math.max(1, truth.pairs());
    double precision = right / (double) Math.max(1, found);
    var line = new LinkedHashMap<String, Object>();
    line.put("bench", bench);
    line.put("records", truth.records());
    line.put("seconds", ran.seconds());
    line.put("cpuSeconds", ran.cpuSeconds());
    line.put("residentMb", ran.residentMb());
    line.put("withDatabaseMb", ran.togetherMb());
    line.put("pairsInTruth", truth.pairs());
    line.put("pairsFound", found);
    line.put("recall", Times.round(recall));
    line.put("precision", Times.round(precision));
    if (looked > 0) {
      line.put("pairsLookedAt", looked);
      line.put("lookedAtPerThousand", looked * 1000 / truth.records());
    }
    line.put("recordsOfTwoPeople", truth.mixed());
    line.put("aim", "recall ≥ 0.95, precision ≥ 0.97; a million in ≤ 600 s under 1,024 MB");
    line.put("ok", recall >= 0.95 && precision >= 0.97 && ran.seconds() <= 600 && ran.residentMb() < 1024
        && truth.mixed() == 0);
    return line;
  }
}
