package figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import outside.Application;
import outside.Json;
import outside.People;

/**
 * What is measured, as the application does it and as bare SQL.
 *
 * @param parties people to receive requests for
 * @param requests numbers of requests to read, each raised, with everything given and verified
 * @param recorded by the name of the operation: what it says to the database
 * @param replays by the name of the operation: its bare SQL, one script for each thing read
 */
record Operations(List<String> parties, List<String> requests, Map<String, Recording.Operation> recorded,
    Map<String, List<Replay>> replays) {

  private static final int PEOPLE = 300;
  private static final int READ = 24;
  private static final String SERVICE = "dialysis-transport";

  /** Fills the database a little, then does each operation some times and keeps what was said. */
  static Operations record(Application application, Recording recording) throws IOException {
    var caller = new Caller(application.port());
    var operations = new Operations(new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new HashMap<>());
    try (Wire api = caller.api(); Wire pages = caller.pages()) {
      operations.fill(api);
      recording.next();
      operations.creating(api, recording);
      operations.reading("page", recording, each -> "/requests/" + each, pages);
      operations.reading("page-api", recording, each -> "/api/v1/requests/" + each, api);
      operations.reading("list", recording, each -> LIST, pages);
      operations.reading("list-api", recording, each -> LIST_API, api);
    }
    return operations;
  }

  static final String LIST = "/requests?status=raised";
  static final String LIST_API = "/api/v1/requests?status=raised&limit=50";

  private void fill(Wire api) throws IOException {
    for (int i = 1; i <= PEOPLE; i++) {
      parties.add((String) Json.at(Caller.post(api, "/parties", People.person(i)), "id"));
    }
    Object services = Json.parse(api.get("/api/v1/services").text());
    Object service = Json.list(services, "items").stream()
        .filter(each -> SERVICE.equals(Json.at(each, "code"))).findFirst().orElseThrow();
    for (int i = 0; i < 3 * READ; i++) {
      requests.add(raised(api, parties.get(PEOPLE - 1 - i), service));
    }
  }

  private static String raised(Wire api, String party, Object service) throws IOException {
    String request = (String) Json.at(create(api, party), "reference");
    for (Object item : Json.list(service, "requiredItems")) {
      if (Boolean.TRUE.equals(Json.at(item, "mandatory"))) {
        String code = (String) Json.at(item, "code");
        Caller.put(api, "/requests/" + request + "/items/" + code,
            Map.of("value", People.value((String) Json.at(item, "kind"))));
        Caller.post(api, "/requests/" + request + "/verifications",
            Map.of("item", code, "result", Json.at(item, "leastProof"), "method", "original-seen"));
      }
    }
    Caller.post(api, "/requests/" + request + "/study", Map.of("summary", "خلاصة", "recommendation", "approve"));
    return request;
  }

  /** Receives a request by HTTP: durable, with journal, outbox and the record of its key in its transaction. */
  static Object create(Wire api, String party) throws IOException {
    return Caller.post(api, "/requests", Map.of("partyId", party, "service", SERVICE, "channel", "interview",
        "branch", "tabuk", "details", "تحتاج نقلًا ثلاث مرات أسبوعيًا"));
  }

  /** The shape that most of the recordings have: without what is asked once a second, such as who is signed in. */
  private void creating(Wire api, Recording recording) throws IOException {
    var seen = new ArrayList<Recording.Operation>();
    var about = new ArrayList<String>();
    for (int i = 0; i < 12; i++) {
      create(api, parties.get(i));
      seen.add(recording.next());
      about.add(parties.get(i));
    }
    String shape = usual(seen);
    List<Integer> alike = java.util.stream.IntStream.range(0, seen.size())
        .filter(i -> seen.get(i).shape().equals(shape)).boxed().toList();
    var one = seen.get(alike.getFirst());
    recorded.put("create", one);
    replays.put("create",
        List.of(Replay.ofWrites(one, seen.get(alike.getLast()), about.get(alike.getFirst()))));
  }

  private void reading(String name, Recording recording, Function<String, String> path, Wire wire)
      throws IOException {
    var seen = new ArrayList<Recording.Operation>();
    for (int i = 0; i < READ; i++) {
      Caller.read(wire, path.apply(requests.get(i)));
      seen.add(recording.next());
    }
    String shape = usual(seen);
    List<Recording.Operation> alike = seen.stream().filter(each -> each.shape().equals(shape)).toList();
    recorded.put(name, alike.getFirst());
    replays.put(name, alike.stream().map(Replay::of).toList());
  }

  private static String usual(List<Recording.Operation> seen) {
    return seen.stream().collect(Collectors.groupingBy(Recording.Operation::shape, Collectors.counting()))
        .entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
