package figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.ToDoubleFunction;
import outside.Application;
import outside.Server;

/** One operation by HTTP beside its bare SQL: turn by turn, so that both meet the same moods of the machine. */
final class Comparison {

  private static final int CALLERS = 16;
  private static final int TURNS = 4;
  private static final Map<String, Double> AIMS = Map.of("create", 0.5, "page", 0.35, "page-api", 0.35);

  private final Application application;
  private final Server server;
  private final Operations operations;
  private final Caller caller;
  private final double seconds;

  Comparison(Application application, Server server, Operations operations, double seconds) throws Exception {
    this.application = application;
    this.server = server;
    this.operations = operations;
    this.caller = new Caller(application.port());
    this.seconds = seconds;
  }

  /** One line of figures: medians over the turns. */
  Map<String, Object> of(String name) throws Exception {
    System.err.println(name + " …");
    Load.run(CALLERS, Math.max(2, seconds * 0.7), () -> http(name));
    Load.run(CALLERS, Math.max(1, seconds * 0.2), () -> bare(name));
    var http = new ArrayList<Load.Figures>();
    var bare = new ArrayList<Load.Figures>();
    for (int turn = 0; turn < TURNS; turn++) {
      bare.add(Load.run(CALLERS, seconds / TURNS, () -> bare(name)));
      http.add(Load.run(CALLERS, seconds / TURNS, () -> http(name)));
    }
    return line(name, http, bare);
  }

  private Map<String, Object> line(String name, List<Load.Figures> http, List<Load.Figures> bare) throws Exception {
    var ratios = new ArrayList<Double>();
    var tails = new ArrayList<Double>();
    for (int i = 0; i < http.size(); i++) {
      ratios.add(http.get(i).rate() / bare.get(i).rate());
      tails.add(http.get(i).p99() / bare.get(i).p99());
    }
    var line = new LinkedHashMap<String, Object>();
    line.put("bench", name);
    line.put("callers", CALLERS);
    line.put("statements", operations.recorded().get(name).statements());
    line.put("roundTrips", operations.recorded().get(name).roundTrips());
    figures(line, "http", http);
    figures(line, "sql", bare);
    double ratio = median(ratios, each -> each);
    double tail = median(tails, each -> each);
    line.put("ratio", round(ratio));
    line.put("p99Ratio", round(tail));
    line.put("residentMb", application.residentMegabytes());
    if (AIMS.containsKey(name)) {
      boolean calm = !name.equals("create") || tail < 4;
      line.put("aim", "ratio ≥ " + AIMS.get(name) + (name.equals("create") ? ", p99 < 4×" : ""));
      line.put("ok", ratio >= AIMS.get(name) && calm);
    }
    return line;
  }

  private static void figures(Map<String, Object> line, String who, List<Load.Figures> turns) {
    line.put(who + "PerSecond", Math.round(median(turns, Load.Figures::rate)));
    line.put(who + "P50Ms", round(median(turns, Load.Figures::p50)));
    line.put(who + "P99Ms", round(median(turns, Load.Figures::p99)));
  }

  private static <T> double median(List<T> all, ToDoubleFunction<T> figure) {
    double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  static double round(double figure) {
    return Math.round(figure * 100) / 100.0;
  }

  private String anyParty() {
    return operations.parties().get(ThreadLocalRandom.current().nextInt(operations.parties().size()));
  }

  private Load.Operation http(String name) throws Exception {
    Wire wire = name.equals("page") || name.equals("list") ? caller.pages() : caller.api();
    return new Load.Operation() {
      @Override
      public void once() throws Exception {
        switch (name) {
          case "create" -> Operations.create(wire, anyParty());
          case "list" -> Caller.read(wire, Operations.LIST);
          case "list-api" -> Caller.read(wire, Operations.LIST_API);
          default -> {
            String request = operations.requests().get(
                ThreadLocalRandom.current().nextInt(operations.replays().get(name).size()));
            Caller.read(wire, (name.equals("page") ? "/requests/" : "/api/v1/requests/") + request);
          }
        }
      }

      @Override
      public void close() throws Exception {
        wire.close();
      }
    };
  }

  private Load.Operation bare(String name) throws Exception {
    var connection = server.open(false);
    var kept = new HashMap<String, java.sql.PreparedStatement>();
    List<Replay> scripts = operations.replays().get(name);
    return new Load.Operation() {
      @Override
      public void once() throws Exception {
        scripts.get(ThreadLocalRandom.current().nextInt(scripts.size())).once(connection, kept, anyParty());
      }

      @Override
      public void close() throws Exception {
        connection.close();
      }
    };
  }
}
