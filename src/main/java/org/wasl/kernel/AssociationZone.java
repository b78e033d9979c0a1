package org.wasl.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which the association's days begin and end: Asia/Riyadh, UTC+3, no daylight saving. */
public final class AssociationZone {

  public static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");

  private AssociationZone() {}

  /** The association's calendar day at that moment: 23:30 in Riyadh is still the same day. */
  public static LocalDate dateOf(Instant moment) {
    return moment.atZone(ZONE).toLocalDate();
  }
}
