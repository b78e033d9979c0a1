package org.wasl.satisfaction.rating;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Refused;
import org.wasl.satisfaction.Quarter;
import org.wasl.satisfaction.invitation.Invitation;
import org.wasl.satisfaction.invitation.InvitationStore;
import org.wasl.satisfaction.quality.OpenFollowUp;

/**
 * Takes a rating, once for each invitation (P-2.6c: a right; it changes nothing in the person's
 * matter). Of an anonymous one nothing is kept that leads back: no request, no day, no entry in the
 * journal; the invitation only says that it was used. A low named one opens a follow-up (P-2.5b).
 */
@Component
class GiveRating {

  private final InvitationStore invitations;
  private final RatingStore ratings;
  private final OpenFollowUp followUps;
  private final Clock clock;

  GiveRating(InvitationStore invitations, RatingStore ratings, OpenFollowUp followUps, Clock clock) {
    this.invitations = invitations;
    this.ratings = ratings;
    this.followUps = followUps;
    this.clock = clock;
  }

  /**
   * Whether the link may be used: 404 {@code rating-unknown}, 409 {@code rating-already-given,
   * rating-expired}.
   */
  @Transactional(readOnly = true)
  public Invitation open(String token) {
    Invitation invitation = invitations.find(token)
        .orElseThrow(() -> Refused.of(Refused.Kind.ABSENT, "rating-unknown"));
    if (invitation.used()) {
      throw Refused.conflict("rating-already-given");
    }
    if (!clock.instant().isBefore(invitation.expiresAt())) {
      throw Refused.conflict("rating-expired");
    }
    return invitation;
  }

  /** Takes the rating. Refusals: as {@link #open}, and {@link RatingRules}. */
  @Transactional
  public void give(String token, RatingCommand command) {
    Invitation invitation = open(token);
    Rating rating = RatingRules.read(command);
    if (!invitations.use(token)) {
      throw Refused.conflict("rating-already-given");
    }
    Instant now = clock.instant();
    Quarter quarter = Quarter.of(AssociationZone.dateOf(now));
    UUID id = ratings.add(rating, quarter, invitation.service(), invitation.branch());
    if (!command.anonymous()) {
      ratings.name(id, invitation.request(), now);
      if (rating.isLow()) {
        followUps.open(id, invitation.branch());
      }
    }
  }
}
