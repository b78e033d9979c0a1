package org.wasl.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One knot of the thread that {@code site/parts/steps} draws.
 *
 * @param label its name, in the reader's language
 * @param stage behind us, now, or to come
 * @param on the day it was done; null when it was not, or is not to be shown
 * @param note a few words below, such as who holds it now; null for none
 */
public record Step(String label, Stage stage, @Nullable LocalDate on, @Nullable String note) {

  /** Where a step stands; at most one step of a line is {@link #NOW}. */
  public enum Stage {
    DONE("done"),
    NOW("now"),
    AHEAD("");

    private final String css;

    Stage(String css) {
      this.css = css;
    }

    /** Class of its list item; empty for a step to come. */
    public String css() {
      return css;
    }
  }

  /** A step that was taken that day. */
  public static Step done(String label, @Nullable LocalDate on) {
    return new Step(label, Stage.DONE, on, null);
  }

  /** The step that is being taken. */
  public static Step now(String label, @Nullable String note) {
    return new Step(label, Stage.NOW, null, note);
  }

  /** A step to come. */
  public static Step ahead(String label) {
    return new Step(label, Stage.AHEAD, null, null);
  }

  public boolean isDone() {
    return stage == Stage.DONE;
  }

  public boolean isNow() {
    return stage == Stage.NOW;
  }
}
