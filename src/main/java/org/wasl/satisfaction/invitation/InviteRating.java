package org.wasl.satisfaction.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.notices.Notice;
import org.wasl.notices.Notices;
import org.wasl.requests.RatingLinks;
import org.wasl.requests.RequestClosed;
import org.wasl.requests.RequestId;

/**
 * Invites to rate when a request closes, in the closing transaction (P-2.5a); the link is good for 60
 * days.
 */
@Component
class InviteRating implements RatingLinks {

  static final Duration GOOD_FOR = Duration.ofDays(60);

  private final InvitationStore invitations;
  private final Notices notices;
  private final Journal journal;
  private final Clock clock;
  private final String address;

  InviteRating(InvitationStore invitations, Notices notices, Journal journal, Clock clock,
      @Value("${wasl.address:http://localhost:${server.port:8080}}") String address) {
    this.invitations = invitations;
    this.notices = notices;
    this.journal = journal;
    this.clock = clock;
    this.address = address;
  }

  @EventListener
  void on(RequestClosed closed) {
    String reference = closed.reference().value();
    invitations.invite(closed.id(), closed.at(), closed.at().plus(GOOD_FOR)).ifPresent(token -> {
      journal.record(Journal.SYSTEM,
          Entry.of("satisfaction.invited", "request", closed.id().value()).on(reference));
      notices.tell(closed.party(), Notice.rating(reference, address + token.path()));
    });
  }

  @Override
  public Optional<String> ratingPath(RequestId request) {
    Instant now = clock.instant();
    return invitations.open(request, now).map(RatingToken::path);
  }
}
