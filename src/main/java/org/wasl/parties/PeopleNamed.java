package org.wasl.parties;

import java.util.List;
import org.wasl.kernel.Actor;

/** Whom a typed text may mean, for lists of other rooms that are narrowed by a person: as the one search box finds them. */
public interface PeopleNamed {

  /** The likeliest first, at most so many, by the ids that files are kept under; empty for an actor who may find nobody. */
  List<PartyId> named(Actor actor, String typed, int most);
}
