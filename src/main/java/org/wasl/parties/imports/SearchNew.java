package org.wasl.parties.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.wasl.parties.DuplicateSearch;
import org.wasl.parties.PartyId;

/** Has those whom an import brought, or added to, compared with everyone. */
@Component
class SearchNew {

  private static final int PAGE = 5000;

  private final ImportRows rows;
  private final ImportStore store;
  private final DuplicateSearch duplicates;

  SearchNew(ImportRows rows, ImportStore store, DuplicateSearch duplicates) {
    this.rows = rows;
    this.store = store;
    this.duplicates = duplicates;
  }

  /** Returns when everyone is searched. */
  void search(ImportId id, LongConsumer told) {
    List<PartyId> people = new ArrayList<>();
    int after = 0;
    for (List<RowResult> page = rows.made(id, after, PAGE); !page.isEmpty(); page = rows.made(id, after, PAGE)) {
      page.forEach(each -> people.add(Objects.requireNonNull(each.party())));
      after = page.getLast().row();
    }
    rows.added(id).forEach(each -> people.add(Objects.requireNonNull(each.party())));
    duplicates.searchFor(people);
    told.accept(people.size());
    store.searched(id, people.size());
  }
}
