package org.wasl.organization;

import java.time.LocalTime;
import org.wasl.kernel.InvalidValue;

/**
 * One stretch of a working day. Refused with {@code shift-backwards} unless it ends after it starts: a shift over
 * midnight is written as two.
 */
public record Shift(LocalTime starts, LocalTime ends) {

  public Shift {
    if (!starts.isBefore(ends)) {
      throw new InvalidValue("shift-backwards");
    }
  }

  /** Whether both share a moment; one that begins when the other ends does not. */
  public boolean overlaps(Shift other) {
    return starts.isBefore(other.ends) && other.starts.isBefore(ends);
  }

  /** {@code 08:00–16:00}. */
  @Override
  public String toString() {
    return starts + "–" + ends;
  }
}
