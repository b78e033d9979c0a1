package org.wasl.satisfaction.invitation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.Uuid7;
import org.wasl.requests.RequestId;

/** Table {@code rating_invitation}. Public: who holds a token is all there is to ask. */
@Component
public class InvitationStore {

  private final JdbcClient jdbc;

  InvitationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Invites once a request; a request closed again after an appeal keeps its link, good for longer.
   * Returns the link's token; empty where it was used already.
   */
  Optional<RatingToken> invite(RequestId request, Instant now, Instant expires) {
    return jdbc.sql("""
            insert into rating_invitation (id, request, token, service, branch, invited_at, expires_at)
            select :id, r.id, :token, r.service, r.branch, :now, :expires
              from v_request r
             where r.id = :request
            on conflict on constraint rating_invitation_request_once
               do update set expires_at = excluded.expires_at where not rating_invitation.used
            returning token""")
        .param("id", Uuid7.next()).param("token", RatingToken.make().value())
        .param("request", request.value())
        .param("now", SqlTime.of(now)).param("expires", SqlTime.of(expires))
        .query(String.class).optional().map(RatingToken::new);
  }

  /** The invitation of a token, used or not, expired or not. */
  public Optional<Invitation> find(String token) {
    return jdbc.sql("""
            select request, service, branch, expires_at, used
              from rating_invitation
             where token = :token""")
        .param("token", token)
        .query((row, n) -> new Invitation(new RequestId(row.getObject("request", UUID.class)),
            row.getString("service"), row.getString("branch"), SqlTime.at(row, "expires_at"),
            row.getBoolean("used")))
        .optional();
  }

  /** Uses a token up; false when somebody did before, also a moment ago in another transaction. */
  public boolean use(String token) {
    return jdbc.sql("update rating_invitation set used = true where token = :token and not used")
        .param("token", token).update() == 1;
  }

  /** The token of a request that may still be used; empty otherwise. */
  Optional<RatingToken> open(RequestId request, Instant now) {
    return jdbc.sql("""
            select token
              from rating_invitation
             where request = :request and not used and expires_at > :now""")
        .param("request", request.value()).param("now", SqlTime.of(now))
        .query(String.class).optional().map(RatingToken::new);
  }
}
