package org.wasl.requests.intake;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.parties.PartyId;

/** Finds what looks like the same matter, so that it can be mentioned; it is never refused. */
@Component
class SimilarRequests {

  private final JdbcClient jdbc;

  SimilarRequests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** References of the person's open requests for that service, newest first, at most five. */
  List<String> open(PartyId party, String service) {
    return jdbc.sql("""
            select r.reference
              from request r join v_service_version v on v.id = r.service_version
             where r.party = any(cast((select wasl.party_ids(:party)) as uuid[]))
               and v.code = :service and r.status not in ('closed', 'cancelled', 'declined')
             order by r.created_at desc
             limit 5""")
        .param("party", party.value()).param("service", service)
        .query(String.class).list();
  }
}
