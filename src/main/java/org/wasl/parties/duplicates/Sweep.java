package org.wasl.parties.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks through all records for pairs: key by key, sorted, so that those who share one stand together. A block that is
 * too large is parted by further keys; those who share nothing further would not be worth a look. Work and memory grow
 * with the number of records, not with its square. Uses every core.
 */
final class Sweep {

  /** More than this in one block are parted. */
  private static final int BLOCK = 80;
  /** In a block that cannot be parted any further, each is held against so many neighbours. */
  private static final int NEIGHBOURS = 40;
  private static final int INDEX_BITS = 24;
  private static final long INDEX = (1L << INDEX_BITS) - 1;

  private final People people;
  private final LikelyOne likelyOne;
  private final double least;
  private final @Nullable BitSet only;
  private final Map<Long, Match> matches = new HashMap<>();
  private final LongAdder looked = new LongAdder();

  private record Match(float score, int reasons) {}

  /**
   * A sweep over these people.
   *
   * @param least pairs below this score are not kept
   * @param only who has changed: of each pair one at least must be among them; null for all
   */
  Sweep(People people, double least, @Nullable BitSet only) {
    this.people = people;
    this.likelyOne = new LikelyOne(people.words(), people.size());
    this.least = least;
    this.only = only;
  }

  /** The pairs found, in no order; {@code progress} hears hundredths done. */
  List<Found> run(IntConsumer progress) {
    int cores = Runtime.getRuntime().availableProcessors();
    try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
      int done = 0;
      for (Keys keys : Keys.values()) {
        sweep(keys, workers, cores);
        progress.accept(++done * 100 / Keys.values().length);
      }
    }
    List<Found> found = new ArrayList<>(matches.size());
    matches.forEach((pair, match) -> found.add(Found.of(people.get((int) (pair >>> 32)).id(),
        people.get(pair.intValue()).id(), match.score(), match.reasons())));
    return found;
  }

  /** How many times two records were held against each other so far. */
  long looked() {
    return looked.sum();
  }

  private void sweep(Keys keys, ExecutorService workers, int cores) {
    long[] sorted = sorted(keys);
    List<Callable<Map<Long, Match>>> parts = new ArrayList<>();
    int from = 0;
    for (int part = 1; part <= cores * 4 && from < sorted.length; part++) {
      int to = boundary(sorted, (int) ((long) sorted.length * part / (cores * 4)));
      int start = from;
      parts.add(() -> new Worker().blocks(sorted, start, to));
      from = Math.max(from, to);
    }
    try {
      for (Future<Map<Long, Match>> each : workers.invokeAll(parts)) {
        matches.putAll(each.get());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while searching", stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  private boolean concerns(int index) {
    return only == null || only.get(index);
  }

  /** The first place at or after this one where a block begins. */
  private static int boundary(long[] sorted, int at) {
    int place = at;
    while (place > 0 && place < sorted.length && sorted[place] >>> INDEX_BITS == sorted[place - 1] >>> INDEX_BITS) {
      place++;
    }
    return place;
  }

  /** Counted first, so that a large register takes no more memory than its keys. */
  private long[] sorted(Keys keys) {
    int[] count = {0};
    for (int i = 0; i < people.size(); i++) {
      keys.of(people.get(i), key -> count[0]++);
    }
    long[] all = new long[count[0]];
    count[0] = 0;
    for (int i = 0; i < people.size(); i++) {
      int index = i;
      keys.of(people.get(i), key -> all[count[0]++] = key << INDEX_BITS | index);
    }
    Arrays.parallelSort(all);
    return all;
  }

  /** One thread's share of the blocks. */
  private final class Worker {

    private final Evidence evidence = new Evidence();
    private final Map<Long, Match> mine = new HashMap<>();
    private long held;

    Map<Long, Match> blocks(long[] sorted, int from, int to) {
      int start = from;
      for (int i = from + 1; i <= to; i++) {
        if (i == to || sorted[i] >>> INDEX_BITS != sorted[start] >>> INDEX_BITS) {
          block(sorted, start, i, true);
          start = i;
        }
      }
      looked.add(held);
      return mine;
    }

    private void block(long[] sorted, int from, int to, boolean divisible) {
      if (to - from < 2 || noneChanged(sorted, from, to)) {
        return;
      }
      if (to - from > BLOCK && divisible) {
        part(sorted, from, to);
        return;
      }
      int reach = to - from > BLOCK ? NEIGHBOURS : BLOCK;
      for (int i = from; i < to; i++) {
        for (int j = i + 1; j < to && j <= i + reach; j++) {
          compare((int) (sorted[i] & INDEX), (int) (sorted[j] & INDEX));
        }
      }
    }

    private void part(long[] sorted, int from, int to) {
      LongList list = new LongList((to - from) * 4);
      for (int i = from; i < to; i++) {
        long index = sorted[i] & INDEX;
        Keys.refine(people.get((int) index), key -> list.add(key << INDEX_BITS | index));
      }
      long[] finer = list.toArray();
      Arrays.sort(finer);
      int start = 0;
      for (int i = 1; i <= finer.length; i++) {
        if (i == finer.length || finer[i] >>> INDEX_BITS != finer[start] >>> INDEX_BITS) {
          block(finer, start, i, false);
          start = i;
        }
      }
    }

    private boolean noneChanged(long[] sorted, int from, int to) {
      for (int i = from; i < to; i++) {
        if (concerns((int) (sorted[i] & INDEX))) {
          return false;
        }
      }
      return true;
    }

    private void compare(int a, int b) {
      if (a == b || !concerns(a) && !concerns(b)) {
        return;
      }
      held++;
      likelyOne.weigh(people.get(a), people.get(b), evidence);
      double score = evidence.score();
      if (score >= least) {
        mine.put((long) Math.min(a, b) << 32 | Math.max(a, b), new Match((float) score, evidence.reasons()));
      }
    }
  }
}
