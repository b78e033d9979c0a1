package org.wasl.research;

import java.time.LocalDate;
import java.util.List;
import org.wasl.kernel.Actor;

/** The visits that one is to make oneself, for one's Today. */
public interface VisitsAhead {

  /** Open visits up to a day, those overdue first; empty for who makes none. */
  List<VisitOfDay> own(Actor actor, LocalDate until);
}
