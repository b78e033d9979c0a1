package org.wasl.seed;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.wasl.kernel.AssociationZone;

/**
 * What was asked for.
 *
 * @param people how many records of people, those that are there twice included
 * @param requests how many requests
 * @param seed the same seed makes the same people
 * @param until the last day that anything happened on
 * @param truth the file that says who is who
 */
public record SeedPlan(int people, int requests, long seed, LocalDate until, Path truth) {

  /** The moment after which nothing happened: noon in Riyadh of the last day. */
  public Instant end() {
    return until.atTime(12, 0).atZone(AssociationZone.ZONE).toInstant();
  }

  /** A source of chance of its own for a part of the work. */
  public Dice dice(String part) {
    return new Dice(seed * 1_000_003L + part.hashCode());
  }
}
