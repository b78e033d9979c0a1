package org.wasl.command;

import java.io.PrintStream;
import java.util.Locale;

/**
 * How far a command has come, on standard error: one line that fills up on a terminal; elsewhere a line every five
 * seconds.
 */
public final class Progress implements AutoCloseable {

  private static final int WIDTH = 30;
  private static final long EVERY_NANOS = 5_000_000_000L;

  private final PrintStream out = System.err;
  private final boolean terminal = System.console() != null && System.console().isTerminal();
  private final String what;
  private long said = System.nanoTime();
  private boolean drawn;

  /** @param what stands before the bar */
  public Progress(String what) {
    this.what = what;
  }

  /** So many of so many are done; {@code all} 0 where that is not known. */
  public void at(long done, long all) {
    long now = System.nanoTime();
    if (now - said < (terminal ? EVERY_NANOS / 50 : EVERY_NANOS) && done < all) {
      return;
    }
    said = now;
    if (terminal) {
      out.print("\r" + what + " " + bar(done, all) + " " + count(done, all) + "\u001B[K");
      drawn = true;
    } else {
      out.println(what + " " + count(done, all));
    }
    out.flush();
  }

  private static String bar(long done, long all) {
    int full = all <= 0 ? 0 : (int) Math.min(WIDTH, WIDTH * done / all);
    return "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "]";
  }

  private static String count(long done, long all) {
    return all <= 0 ? String.format(Locale.ROOT, "%,d", done)
        : String.format(Locale.ROOT, "%,d of %,d", done, all);
  }

  /** Leaves the line as it stands. */
  @Override
  public void close() {
    if (drawn) {
      out.println();
    }
  }
}
