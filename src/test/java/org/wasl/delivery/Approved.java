package org.wasl.delivery;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Uuid7;
import org.wasl.parties.Calls;
import org.wasl.parties.People;

/** An approved request of a fictional person, and the officer who deals with it. */
public record Approved(UUID request, UUID party, String reference, String mobile, Actor officer) {

  /** A new one in Tabuk, for a service of the guide. */
  public static Approved request(MockMvc http, JdbcClient jdbc) throws Exception {
    return request(http, jdbc, "tabuk");
  }

  /** A new one in a branch. */
  public static Approved request(MockMvc http, JdbcClient jdbc, String branch) throws Exception {
    Actor officer = with(People.officer(jdbc, branch), "delivery.deliver", "delivery.confirm",
        "requests.read");
    String mobile = People.mobile();
    String party = new Calls(http).registered(officer, """
        {"kind": "person", "fullName": "فاطمة سعد %s", "sex": "female", "mobile": "%s"}"""
        .formatted(People.family(), mobile));
    UUID id = Uuid7.next();
    String reference = jdbc.sql("""
            insert into request (id, reference, tracking_code, party, service_version, status, channel, branch,
                                 received_branch, created_at, created_by, status_since, round, raised_at, outcome,
                                 decided_at)
            select :id, next_reference('R', 1448), '12345678', :party, v.id, 'approved', 'interview', :branch, :branch,
                   :now, :by, :now, 1, :now, 'approved', :now
              from v_service_version v
             order by v.code, v.version
             limit 1
            returning reference""")
        .param("id", id).param("party", UUID.fromString(party)).param("branch", branch)
        .param("now", Instant.parse("2026-11-22T08:00:00Z").atOffset(ZoneOffset.UTC))
        .param("by", officer.id().value()).query(String.class).single();
    return new Approved(id, UUID.fromString(party), reference, mobile, officer);
  }

  /** The same member of staff with more permissions. */
  public static Actor with(Actor actor, String... permissions) {
    Set<String> more = new HashSet<>(actor.permissions());
    more.addAll(Set.of(permissions));
    return new Actor(actor.id(), actor.username(), actor.name(), actor.branch(), actor.roles(), more);
  }

  /**
   * Hands it over and confirms it, which closes it and invites the person to rate; returns the link's
   * token.
   */
  public String served(MockMvc http, JdbcClient jdbc) throws Exception {
    var calls = new Calls(http);
    calls.post(officer, "/requests/" + reference + "/delivery", "{\"description\": \"كرسي متحرك\"}");
    calls.post(officer, "/requests/" + reference + "/delivery/confirmation", "{\"by\": \"beneficiary\"}");
    return jdbc.sql("select token from rating_invitation where request = :id").param("id", request)
        .query(String.class).single();
  }
}
