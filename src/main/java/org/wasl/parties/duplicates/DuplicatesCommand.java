package org.wasl.parties.duplicates;

import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wasl.command.Arguments;
import org.wasl.command.Command;
import org.wasl.command.Misused;
import org.wasl.command.Progress;
import org.wasl.parties.DuplicateSearch;

/** {@code ./wasl duplicates}: searches through the whole register, whether or not Wasl is running. */
@Component
class DuplicatesCommand implements Command {

  private final ObjectProvider<DuplicateSearch> search;

  DuplicatesCommand(ObjectProvider<DuplicateSearch> search) {
    this.search = search;
  }

  @Override
  public String name() {
    return "duplicates";
  }

  @Override
  public int run(Arguments arguments) {
    Arguments.Parsed given = arguments.parse(Set.of(), Set.of());
    if (!given.words().isEmpty()) {
      throw new Misused("“duplicates” does not know “" + given.words().getFirst() + "”.");
    }
    long began = System.nanoTime();
    int pairs;
    try (Progress progress = new Progress("duplicates")) {
      pairs = search.getObject().searchAll("system", done -> progress.at(done, 100));
    }
    System.out.printf(Locale.ROOT, "%,d pairs that look like one person, in %.1f s%n", pairs,
        (System.nanoTime() - began) / 1e9);
    return DONE;
  }
}
