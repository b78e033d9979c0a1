package verify;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import outside.Folders;

/**
 * {@code ./wasl verify crash|R01|R02|import [--n N|ci] [--seed S] [--planted FAULT]}: shows by an outside client that what was
 * acknowledged is neither lost nor doubled, whatever is killed. Ends with 0 only where nothing was found wrong; with
 * {@code --n ci}, only where both planted faults were found as well.
 */
final class Verify {

  private static final List<String> PLANTS = List.of("answer-before-commit", "record-after-effect");

  private final String id;
  private int kills = 50;
  private boolean ci;
  private long seed = System.nanoTime();
  private String planted = "";
  private List<String> command = List.of();

  private Verify(String id) {
    this.id = id;
  }

  public static void main(String[] arguments) throws Exception {
    List<String> words = List.of(arguments);
    var verify = new Verify(words.getFirst());
    for (int i = 1; i < words.size() && verify.command.isEmpty(); i++) {
      switch (words.get(i)) {
        case "--n" -> verify.times(words.get(++i));
        case "--seed" -> verify.seed = Long.parseLong(words.get(++i));
        case "--planted" -> verify.planted = words.get(++i);
        case "--" -> verify.command = words.subList(i + 1, words.size());
        default -> throw new IllegalArgumentException("“verify” does not know “" + words.get(i) + "”.");
      }
    }
    System.exit(verify.run() ? 0 : 1);
  }

  private void times(String n) {
    ci = n.equals("ci");
    kills = ci ? 2 : Integer.parseInt(n);
  }

  /** What was found wrong stays in its folder; a planted fault that was found does not. */
  private boolean run() throws Exception {
    System.err.println("seed " + seed);
    if (id.equals("import")) {
      return ImportKilled.run(command, Math.min(kills, 50), ci, seed);
    }
    Path folder = Folders.make(Path.of("target", "verify").toAbsolutePath(), id);
    boolean well = campaign(folder, 0, kills, Fault.of(id), planted) == 0;
    if (ci && planted.isEmpty()) {
      for (String plant : PLANTS) {
        well &= isFound(folder, plant);
      }
    }
    if (well || !planted.isEmpty()) {
      Folders.delete(folder);
    } else {
      System.err.println("What happened is kept in " + folder);
    }
    return well;
  }

  private boolean isFound(Path folder, String plant) throws Exception {
    int found = campaign(folder, 1 + PLANTS.indexOf(plant), 1, List.of(Fault.APPLICATION), plant);
    var line = new LinkedHashMap<String, Object>();
    line.put("verify", id);
    line.put("check", "oracle");
    line.put("says", "the planted fault " + plant + " is found");
    line.putAll(Map.of("found", found, "ok", found > 0));
    Report.print(line);
    return found > 0;
  }

  private int campaign(Path folder, int number, int kills, List<Fault> faults, String plant) throws Exception {
    int clients = ci || !plant.isEmpty() ? 8 : id.equals("crash") ? 16 : 50;
    Duration pace = Duration.ofMillis(ci ? 1200 : id.equals("crash") ? 3000 : 5000);
    var plan = new Campaign.Plan(id, kills, faults, clients, pace, seed, plant, 30_000 * number, !ci);
    return new Campaign(plan, command, folder).run();
  }
}
