package org.wasl.channels.contact;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.wasl.kernel.Page;

/** Where in a list by time a page begins: after this row. */
record Spot(Instant at, UUID id) {

  private static final Spot FIRST = new Spot(Instant.EPOCH.minusSeconds(1), new UUID(0, 0));
  private static final Spot LAST = new Spot(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

  /** Of a page that runs forward; a mark we did not write is unreadable (400). */
  static Spot ascending(Page page) {
    return Objects.requireNonNullElse(page.after(Spot::of), FIRST);
  }

  /** Of a page that runs backward. */
  static Spot descending(Page page) {
    return Objects.requireNonNullElse(page.after(Spot::of), LAST);
  }

  /** The key of a row, for its cursor. */
  static String key(Instant at, UUID id) {
    return at + "|" + id;
  }

  OffsetDateTime moment() {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Spot of(String key) {
    String[] parts = key.split("\\|", 2);
    return new Spot(Instant.parse(parts[0]), UUID.fromString(parts[1]));
  }
}
