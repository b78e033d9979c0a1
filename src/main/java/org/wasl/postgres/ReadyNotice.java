package org.wasl.postgres;

import java.util.List;

/** Lines for the console once Wasl serves, after the line with its address (the demo logins, for one). */
@FunctionalInterface
public interface ReadyNotice {

  /** In order, never null. */
  List<String> lines();
}
