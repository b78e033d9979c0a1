package org.wasl.seed.bulk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wasl.command.Arguments;
import org.wasl.command.Command;
import org.wasl.command.Misused;
import org.wasl.kernel.AssociationZone;
import org.wasl.seed.SeedPlan;

/**
 * {@code ./wasl seed --people N --requests M --seed S [--until DAY] [--truth FILE]}: fictional people and requests in
 * bulk, and the file that says which records are one person. Refused on a database that is not the demo's.
 */
@Component
class SeedCommand implements Command {

  private static final int MOST = 50_000_000;

  private final ObjectProvider<SeedDatabase> seeds;
  private final Clock clock;
  private final String data;

  SeedCommand(ObjectProvider<SeedDatabase> seeds, Clock clock, @Value("${wasl.data:data}") String data) {
    this.seeds = seeds;
    this.clock = clock;
    this.data = data;
  }

  @Override
  public String name() {
    return "seed";
  }

  @Override
  public int run(Arguments arguments) throws Exception {
    SeedPlan plan = plan(arguments);
    Path folder = plan.truth().toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    long began = System.nanoTime();
    seeds.getObject().write(plan);
    System.out.printf(Locale.ROOT, "%,d people and %,d requests in %d s; who is who: %s%n", plan.people(),
        plan.requests(), (System.nanoTime() - began) / 1_000_000_000, plan.truth());
    return DONE;
  }

  private SeedPlan plan(Arguments arguments) {
    Arguments.Parsed given = arguments.parse(Set.of("--people", "--requests", "--seed", "--until", "--truth"), Set.of());
    if (!given.words().isEmpty()) {
      throw new Misused("“seed” does not know “" + given.words().getFirst() + "”.");
    }
    return new SeedPlan(count(given, "--people", 1000), count(given, "--requests", 0), given.number("--seed", 0, 1),
        until(given), given.value("--truth").map(Path::of).orElse(Path.of(data, "truth.csv")));
  }

  private static int count(Arguments.Parsed given, String option, int otherwise) {
    long count = given.number(option, 0, otherwise);
    if (count > MOST) {
      throw new Misused(option + " takes at most " + MOST + ".");
    }
    return (int) count;
  }

  private LocalDate until(Arguments.Parsed given) {
    try {
      return given.value("--until").map(LocalDate::parse).orElse(AssociationZone.dateOf(clock.instant()));
    } catch (DateTimeParseException unreadable) {
      throw new Misused("--until takes a day such as 2026-11-23.");
    }
  }
}
