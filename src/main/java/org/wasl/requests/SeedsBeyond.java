package org.wasl.requests;

import java.util.List;
import org.wasl.seed.Dice;
import org.wasl.seed.SeedPlan;
import org.wasl.seed.Seeding;

/** What rooms above add to fictional requests made in bulk. Beans of this type are asked in turn, request by request. */
public interface SeedsBeyond {

  /** The tables written, all of the room's own. */
  List<String> tables();

  /** Adds rows for one request; {@code dice} is the room's own for this run. */
  void add(SeededRequest request, SeedPlan plan, Dice dice, Seeding seeding);
}
