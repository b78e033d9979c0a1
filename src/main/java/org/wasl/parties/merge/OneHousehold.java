package org.wasl.parties.merge;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.Relation;
import org.wasl.parties.duplicates.ReviewTwins;
import org.wasl.parties.household.LinkHousehold;

/** Two who look alike live in one household: they are two, and are linked. Refusals are those of linking. */
@Component
class OneHousehold {

  private final ReviewTwins review;
  private final LinkHousehold link;

  OneHousehold(ReviewTwins review, LinkHousehold link) {
    this.review = review;
    this.link = link;
  }

  /** {@code b} is that to the head of the household of {@code a}. */
  @Transactional
  void link(Actor actor, PartyId a, PartyId b, Relation relation) {
    actor.must(PartyPermissions.DUPLICATES);
    link.link(actor, a, b, relation);
    review.areTwo(actor, a, b);
  }
}
