package registry;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import outside.Application;
import outside.Server;

/** Opening a file, as a page and by the API, beside the plain statements it needs. */
final class Opening {

  /** Opened before anything is measured: Wasl has been running for a while when people use it. */
  private static final int WARM = 300;

  private final Client manager;
  private final Path data;
  private final List<Person> people;
  private final Kept kept;

  Opening(Application application, Path data, Sample sample, Kept kept) throws Exception {
    this.manager = new Client(application.address(), "manager");
    this.data = data;
    this.people = sample.people();
    this.kept = kept;
  }

  private interface Way {
    Object open(String id) throws Exception;
  }

  void measure() throws Exception {
    line("file-page", id -> manager.page("/parties/" + id), true);
    line("file-api", id -> manager.api("/parties/" + id), true);
    line("file-timeline-api", id -> manager.api("/parties/" + id + "/timeline"), false);
    try (Connection plain = new Server(data).open(true)) {
      line("file-plain-sql", id -> plainly(plain, id), false);
    }
  }

  private void line(String name, Way way, boolean aimed) throws Exception {
    for (Person each : people.subList(0, Math.min(WARM, people.size()))) {
      way.open(each.parties().iterator().next());
    }
    var times = new Times();
    for (Person each : people) {
      String id = each.parties().iterator().next();
      times.of(() -> way.open(id));
    }
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("bench", name);
    line.put("opened", people.size());
    times.into(line);
    if (aimed) {
      line.put("aim", "p95 ≤ 30 ms");
      line.put("ok", times.at(0.95) <= 30);
    }
    kept.add(line);
  }

  private static Object plainly(Connection plain, String id) throws Exception {
    int rows = 0;
    for (String sql : List.of("select full_name, branch from party where id = cast(? as uuid)",
        "select number from party_identity where party = cast(? as uuid)",
        "select value from party_contact where party = cast(? as uuid)",
        "select code from party_circumstance where party = cast(? as uuid)",
        "select reference, status from request where party = cast(? as uuid) order by created_at desc limit 50")) {
      try (var statement = plain.prepareStatement(sql)) {
        statement.setString(1, id);
        try (var row = statement.executeQuery()) {
          while (row.next()) {
            rows++;
          }
        }
      }
    }
    return rows;
  }
}
