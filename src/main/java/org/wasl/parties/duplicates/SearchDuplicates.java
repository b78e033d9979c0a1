package org.wasl.parties.duplicates;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.parties.DuplicateSearch;
import org.wasl.parties.PartyId;

/** The search: few records by the indexes of the database, many by one sweep in memory. */
@Component
class SearchDuplicates implements DuplicateSearch {

  /** Pairs below this are not kept. */
  static final double LEAST = 0.2;

  /** Up to so many records everyone is read: quicker than to ask for each. */
  private static final int SMALL = 20_000;
  /** From so many records on, everyone is read, however large the register is. */
  private static final int MANY = 300;
  /** Hundredths of the whole when everyone is read, and when everyone was held against the others. */
  private static final int READ = 25;
  private static final int SWEPT = 95;
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

  private final ReadPeople readPeople;
  private final Candidates candidates;
  private final HoldAgainst holdAgainst;
  private final TwinStore twins;
  private final WordStore wordStore;
  private final SearchStore searches;
  private final JdbcClient jdbc;
  private final Clock clock;

  SearchDuplicates(ReadPeople readPeople, Candidates candidates, HoldAgainst holdAgainst,
      TwinStore twins, WordStore wordStore, SearchStore searches, JdbcClient jdbc, Clock clock) {
    this.readPeople = readPeople;
    this.candidates = candidates;
    this.holdAgainst = holdAgainst;
    this.twins = twins;
    this.wordStore = wordStore;
    this.searches = searches;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional
  public int searchAll(String who, IntConsumer progress) {
    Instant began = clock.instant();
    waitForOthers();
    UUID search = searches.begin(who, began);
    IntConsumer told = done -> {
      searches.at(search, done, clock.instant());
      progress.accept(done);
    };
    told.accept(1);
    People people = readPeople.all();
    told.accept(READ);
    Sweep sweep = new Sweep(people, LEAST, null);
    List<Found> found = sweep.run(done -> told.accept(READ + done * (SWEPT - READ) / 100));
    twins.replaceAll(found, clock.instant());
    twins.searchedAll(began);
    wordStore.keep(people.words());
    searches.end(search, people.size(), found.size(), sweep.looked(), clock.instant());
    progress.accept(100);
    return found.size();
  }

  @Override
  @Transactional
  public void searchFor(Collection<PartyId> ids) {
    if (!ids.isEmpty()) {
      waitForOthers();
      search(ids.stream().map(PartyId::value).toList());
    }
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void changed(PartyId id) {
    twins.due(id.value(), clock.instant());
  }

  /** Searches for some of those that changed; how many it were. None while somebody else searches. */
  @Transactional
  int searchDue(int most) {
    if (!twins.alone()) {
      return 0;
    }
    List<UUID> due = twins.takeDue(most);
    search(due);
    return due.size();
  }

  private void search(Collection<UUID> ids) {
    if (!ids.isEmpty()) {
      List<Found> found = ids.size() >= MANY || people() <= SMALL ? sweep(ids) : oneByOne(ids);
      twins.replaceOf(ids, found, clock.instant());
      twins.searched(ids);
    }
  }

  private List<Found> sweep(Collection<UUID> ids) {
    People people = readPeople.all();
    if (ids.size() >= MANY) {
      wordStore.keep(people.words());
    }
    Set<UUID> changed = new HashSet<>(ids);
    BitSet only = new BitSet(people.size());
    for (int i = 0; i < people.size(); i++) {
      only.set(i, changed.contains(people.get(i).id()));
    }
    return new Sweep(people, LEAST, only).run(done -> {});
  }

  private List<Found> oneByOne(Collection<UUID> ids) {
    List<Found> found = new ArrayList<>();
    for (UUID each : ids) {
      List<UUID> near = new ArrayList<>(candidates.of(each));
      near.add(each);
      People people = readPeople.of(near);
      people.find(each).ifPresent(self -> found.addAll(holdAgainst.all(self, people, LEAST)));
    }
    return found;
  }

  /** About how many records there are. */
  private int people() {
    int counted = jdbc.sql("select count(*) from (select 1 from party limit :most) counted")
        .param("most", SMALL + 1).query(Integer.class).single();
    return counted <= SMALL ? counted : Math.max(counted, jdbc.sql("""
            select cast(reltuples as integer) from pg_class where oid = cast('party' as regclass)""")
        .query(Integer.class).single());
  }

  private void waitForOthers() {
    while (!twins.alone()) {
      try {
        Thread.sleep(BETWEEN_TRIES);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("stopped while waiting for another search", stopped);
      }
    }
  }
}
