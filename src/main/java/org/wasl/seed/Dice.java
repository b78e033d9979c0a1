package org.wasl.seed;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that comes out the same for the same seed. Not thread-safe. */
public final class Dice {

  private final SplittableRandom random;

  public Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** From 0 up to, not including, {@code bound}. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** From {@code least} to {@code most}, both included. */
  public int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** True so many times of a thousand. */
  public boolean chance(int ofThousand) {
    return random.nextInt(1000) < ofThousand;
  }

  /** From 0 up to, not including, 1. */
  public double share() {
    return random.nextDouble();
  }

  /** Any of them, all alike. */
  public <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** An id of that moment, UUID version 7. */
  public UUID id(long millis) {
    long high = (millis << 16) | 0x7000L | random.nextInt(0x1000);
    return new UUID(high, random.nextLong() >>> 2 | 0x8000000000000000L);
  }
}
