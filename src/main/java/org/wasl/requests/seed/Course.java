package org.wasl.requests.seed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wasl.requests.lifecycle.Status;
import org.wasl.seed.Dice;

/**
 * How a fictional request goes, as far as it has come by the last day. Moments that are null have not come.
 *
 * @param outcome what management decided; null where nothing is decided
 */
record Course(Status status, Instant since, boolean complete, @Nullable Instant raised, boolean committee,
    @Nullable Status outcome, @Nullable Instant decided, @Nullable Instant delivered, @Nullable Instant closed) {

  /** Draws a course for a request received at that moment. */
  static Course of(Instant received, Instant end, Dice dice) {
    if (dice.chance(30)) {
      Instant cancelled = later(received, 1, 20, dice);
      return cancelled.isAfter(end) ? unraised(received, dice)
          : new Course(Status.CANCELLED, cancelled, false, null, false, null, null, null, null);
    }
    Instant raised = later(received, 0, dice.chance(850) ? 3 : 15, dice);
    if (raised.isAfter(end) || dice.chance(5)) {
      return unraised(received, dice);
    }
    boolean committee = dice.chance(150);
    Instant decided = later(raised, 1, dice.chance(970) ? 7 : 20, dice);
    if (decided.isAfter(end)) {
      return new Course(committee ? Status.WITH_COMMITTEE : Status.RAISED, raised, true, raised, committee, null, null, null, null);
    }
    return decided(raised, committee, outcome(decided, end, dice), decided, end, dice);
  }

  private static Course unraised(Instant received, Dice dice) {
    boolean complete = dice.chance(500);
    return new Course(complete ? Status.SUBMITTED : Status.DRAFT, received, complete, null, false, null, null, null, null);
  }

  private static Status outcome(Instant decided, Instant end, Dice dice) {
    int chance = dice.below(100);
    boolean recent = decided.isAfter(end.minus(Duration.ofDays(30)));
    return chance < 3 && recent ? Status.DEFERRED : chance < 7 ? Status.REFERRED_OUT : chance < 20 ? Status.DECLINED
        : chance < 34 ? Status.PARTIALLY_APPROVED : Status.APPROVED;
  }

  private static Course decided(Instant raised, boolean committee, Status outcome, Instant decided, Instant end, Dice dice) {
    if (outcome == Status.DEFERRED) {
      return new Course(outcome, decided, true, raised, committee, outcome, decided, null, null);
    }
    if (outcome == Status.DECLINED || outcome == Status.REFERRED_OUT) {
      Instant told = later(decided, 0, 3, dice);
      return told.isAfter(end) ? new Course(outcome, decided, true, raised, committee, outcome, decided, null, null)
          : new Course(Status.CLOSED, told, true, raised, committee, outcome, decided, null, told);
    }
    Instant delivered = later(decided, 1, dice.chance(900) ? 9 : 40, dice);
    if (delivered.isAfter(end)) {
      return new Course(dice.chance(300) ? Status.IN_DELIVERY : outcome, decided, true, raised, committee, outcome, decided, null, null);
    }
    Instant closed = later(delivered, 0, dice.chance(950) ? 4 : 30, dice);
    return closed.isAfter(end)
        ? new Course(Status.DELIVERED, delivered, true, raised, committee, outcome, decided, delivered, null)
        : new Course(Status.CLOSED, closed, true, raised, committee, outcome, decided, delivered, closed);
  }

  private static Instant later(Instant moment, int least, int most, Dice dice) {
    return moment.plus(Duration.ofDays(dice.between(least, most))).plusSeconds(dice.between(300, 3500));
  }
}
