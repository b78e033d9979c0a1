package org.wasl.journal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wasl.seed.SeedChapter;

/** The journal is filled by the other chapters, through {@link JournalRows}. */
@Component
class JournalSeed implements SeedChapter {

  @Override
  public int order() {
    return 100;
  }

  @Override
  public List<String> tables() {
    return List.of("journal_entry");
  }
}
