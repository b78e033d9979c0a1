package org.wasl.organization;

import java.util.Optional;
import org.wasl.kernel.Actor;

/**
 * Members of staff as those who act, where no session says who it is: programs at the command line, the fictional
 * cast. Never for a caller's own wish.
 */
public interface Actors {

  /** The member of staff at work with that user name, roles and permissions as they are now. */
  Optional<Actor> named(String username);
}
