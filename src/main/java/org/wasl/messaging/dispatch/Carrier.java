package org.wasl.messaging.dispatch;

import java.util.Set;
import org.wasl.messaging.Medium;

/**
 * The port to whatever takes messages out of the house. A carrier that throws is asked again later; one that was
 * interrupted is asked again with the same {@link Due#dedupe}, by which it, or its provider, knows the message.
 */
public interface Carrier {

  /** What it carries; no two carriers share a medium. */
  Set<Medium> media();

  /**
   * How many messages are handed over before they are marked. One for a carrier that leaves the machine, so that a
   * crash repeats at most one.
   */
  default int batch() {
    return 1;
  }

  /** Takes the message; any exception means that it was not taken. Gives up by itself within a minute. */
  void carry(Due message);
}
