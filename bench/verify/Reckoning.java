package verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import outside.Json;
import outside.Server;

/** Compares what the clients' journals say with what the application and its database say. */
final class Reckoning {

  private final Report report;
  private final Caller caller;
  private final Server server;
  private final Path data;
  private final List<Act> acts;
  private final Before before;
  private final boolean patient;
  private final Map<String, List<Act>> byRequest = new TreeMap<>();

  Reckoning(Report report, Caller caller, Server server, Path data, List<Act> acts, Before before,
      boolean patient) {
    this.report = report;
    this.caller = caller;
    this.server = server;
    this.data = data;
    this.acts = acts;
    this.before = before;
    this.patient = patient;
    for (Act act : acts) {
      if (act.isAcknowledged()) {
        String request = act.kind().equals("request") ? act.told("reference") : act.of();
        if (!request.isEmpty()) {
          byRequest.computeIfAbsent(request, each -> new ArrayList<>()).add(act);
        }
      }
    }
  }

  void all() throws Exception {
    answered();
    new Replays(report, caller, acts).all();
    try (Connection connection = server.open(true)) {
      made(connection);
      written(connection);
      told(connection);
      folded(connection);
      files(connection);
    }
  }

  private List<Act> acknowledged(String kind) {
    return acts.stream().filter(act -> act.isAcknowledged() && act.kind().equals(kind)).toList();
  }

  private void answered() {
    var check = report.check("answered", "every write was answered in the end, and none of a legal sequence refused");
    for (Act act : acts) {
      check.holds(act.isAcknowledged(), act.kind(), act.of(), "key", act.key(), "was answered", act.status(),
          act.answer());
    }
    check.done(Map.of("sentAgain", acts.stream().filter(act -> act.tries() > 1).count()));
  }

  /** I1, I2: what was acknowledged is there, and nothing is there that was not meant. */
  private void made(Connection connection) throws Exception {
    Map<String, Set<String>> there = Map.of(
        "party", ids(connection, "select id from v_party order by id", before.parties()),
        "request", ids(connection, "select reference as id from v_request order by reference", before.requests()),
        "file", ids(connection, "select id from stored_file order by id", before.files()));
    var kept = report.check("I1", "each acknowledged person, request and paper is there");
    var meant = report.check("I2", "no person, request or paper is there that nobody was told of");
    for (String kind : List.of("party", "request", "file")) {
      String name = Map.of("party", "id", "request", "reference", "file", "fileId").get(kind);
      Set<String> told = new HashSet<>();
      for (Act act : acknowledged(kind)) {
        kept.holds(told.add(act.told(name)) && there.get(kind).contains(act.told(name)), kind, act.told(name));
      }
      there.get(kind).forEach(id -> meant.holds(told.contains(id), kind, id));
    }
    for (Act act : acknowledged("party")) {
      Caller.Answer seen = caller.get("officer", "/parties/" + act.told("id"));
      kept.holds(seen.status() == 200 && seen.body().contains(act.told("fullName")), "GET party", seen.status());
    }
    kept.done();
    meant.done();
  }

  private static Set<String> ids(Connection connection, String sql, Set<String> without) throws Exception {
    Set<String> ids = new HashSet<>();
    Server.rows(connection, sql).forEach(row -> ids.add(row.get("id")));
    ids.removeAll(without);
    return ids;
  }

  /** I1, I2 for each step: its entry stands in the journal as often as it was meant. */
  private void written(Connection connection) throws Exception {
    var check = report.check("I1 steps", "each acknowledged step stands exactly once in the application's journal");
    Map<String, Integer> there = counts(connection, """
        select reference, what as kind, count(*) from journal_entry
         where reference is not null group by reference, what order by reference, what""");
    Map<String, Integer> least = new HashMap<>();
    Map<String, Integer> most = new HashMap<>();
    byRequest.forEach((request, steps) -> steps.forEach(act -> Effects.ENTRIES.get(act.kind()).forEach(what -> {
      least.merge(request + " " + what, 1, Integer::sum);
      most.merge(request + " " + what, act.isPost() ? 1 : act.tries(), Integer::sum);
    })));
    compare(check, there, least, most);
    check.done();
  }

  /** I6: each message once, and handed on. */
  private void told(Connection connection) throws Exception {
    var check = report.check("I6", "what people are to be told is in the outbox once for each step, and handed on");
    Map<String, Integer> there = counts(connection, """
        select reference, kind, count(*) from v_message
         where reference is not null group by reference, kind order by reference, kind""");
    Map<String, Integer> meant = new HashMap<>();
    Map<String, String> questions = new HashMap<>();
    acknowledged("refer").forEach(act -> questions.put(act.of() + "/" + act.told("number"), act.told("reference")));
    byRequest.forEach((request, steps) -> steps.forEach(act -> {
      String kind = Effects.MESSAGES.get(act.kind());
      if (kind != null) {
        String about = act.kind().equals("refer") || act.kind().equals("answer")
            ? questions.get(request + "/" + act.told("number")) : request;
        meant.merge(about + " " + kind, 1, Integer::sum);
      }
    }));
    compare(check, there, meant, meant);
    Map<String, String> waiting = waiting(connection);
    check.holds(waiting.get("overdue").equals("0"), waiting.get("overdue"), "messages are never handed on");
    check.done(Map.of("claimedByTheDead", Integer.valueOf(waiting.get("claimed"))));
  }

  /** Messages that a killed process had claimed are due again two minutes later. */
  private Map<String, String> waiting(Connection connection) throws Exception {
    String sql = """
        select count(*) filter (where next_try <= now() - interval '5 s') as overdue,
               count(*) filter (where next_try > now()) as claimed, count(*) as pending
          from outbox_message where status = 'pending' and medium in ('call', 'print')""";
    Map<String, String> waiting = Server.rows(connection, sql).getFirst();
    for (int tries = 0; tries < 900 && !waiting.get("pending").equals("0"); tries++) {
      if (!patient && waiting.get("pending").equals(waiting.get("claimed"))) {
        return waiting;
      }
      Thread.sleep(200);
      waiting = Server.rows(connection, sql).getFirst();
    }
    return waiting;
  }

  private Map<String, Integer> counts(Connection connection, String sql) throws Exception {
    Map<String, Integer> counts = new HashMap<>();
    for (Map<String, String> row : Server.rows(connection, sql)) {
      counts.put(row.get("reference") + " " + row.get("kind"), Integer.valueOf(row.get("count")));
    }
    counts.keySet().removeIf(key -> before.references().contains(key.substring(0, key.indexOf(' '))));
    return counts;
  }

  private static void compare(
      Report.Check check, Map<String, Integer> there, Map<String, Integer> least, Map<String, Integer> most) {
    Set<String> keys = new HashSet<>(there.keySet());
    keys.addAll(least.keySet());
    for (String key : keys) {
      int n = there.getOrDefault(key, 0);
      check.holds(n >= least.getOrDefault(key, 0) && n <= most.getOrDefault(key, 0),
          key, "is there", n, "times, meant", least.getOrDefault(key, 0));
    }
  }

  /** I4, I8: the status is what the journal makes of it, by the API and in the table; so is the checklist. */
  private void folded(Connection connection) throws Exception {
    var check = report.check("I4", "the status of each request is what its journal makes of it");
    var items = report.check("I1 items", "each acknowledged item is given and verified");
    Map<String, String> fold = new HashMap<>();
    for (Map<String, String> row : Server.rows(connection,
        "select reference, what, detail from journal_entry where reference like 'R-%' order by entry")) {
      fold.compute(row.get("reference"), (same, now) -> Effects.after(row.get("what"), row.get("detail"), now));
    }
    Map<String, String> stored = Server.rows(connection, "select reference, status from v_request order by reference")
        .stream().collect(Collectors.toMap(row -> row.get("reference"), row -> row.get("status")));
    for (var request : byRequest.entrySet()) {
      Caller.Answer seen = caller.get("officer", "/requests/" + request.getKey());
      if (seen.status() != 200) {
        check.holds(false, "GET request", request.getKey(), seen.status());
        continue;
      }
      Object json = seen.json();
      String status = fold.getOrDefault(request.getKey(), "nothing");
      if (status.equals("open")) {
        status = Json.list(json, "missing").isEmpty() ? "submitted" : "draft";
      }
      check.holds(status.equals(Json.at(json, "status")) && status.equals(stored.get(request.getKey())),
          request.getKey(), "is", Json.at(json, "status"), "by its journal", status);
      boolean promised = request.getValue().stream().anyMatch(act -> act.kind().equals("raise"));
      check.holds(Json.list(json, "promises").size() == (promised ? 1 : 0), request.getKey(), "promises");
      items(items, request.getKey(), json, request.getValue());
    }
    items.done();
    check.done();
  }

  private static void items(Report.Check check, String request, Object json, List<Act> steps) {
    Map<Object, Object> items = new HashMap<>();
    Json.list(json, "items").forEach(item -> items.put(Json.at(item, "code"), item));
    for (Act act : steps) {
      if (act.kind().equals("give")) {
        Object item = items.get(act.path().substring(act.path().lastIndexOf('/') + 1));
        check.holds(Boolean.TRUE.equals(Json.at(item, "given")), request, act.path(), "is not given");
      } else if (act.kind().equals("verify")) {
        Object wanted = Json.parse(act.body());
        Object item = items.get(Json.at(wanted, "item"));
        check.holds(String.valueOf(Json.at(wanted, "result")).equals(Json.at(item, "result")),
            request, Json.at(wanted, "item"), "is not verified");
      }
    }
  }

  /** I5: each paper has its content, with the right digest. */
  private void files(Connection connection) throws Exception {
    var check = report.check("I5", "each paper has its content, unharmed");
    for (Map<String, String> row : Server.rows(connection,
        "select id, content, encode(sha256, 'hex') as digest from stored_file order by id")) {
      Path file = data.resolve("files").resolve(row.get("content").substring(0, 2)).resolve(row.get("content"));
      check.holds(Files.exists(file) && digest(file).equals(row.get("digest")), row.get("id"));
    }
    check.done();
  }

  private static String digest(Path file) throws IOException {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
