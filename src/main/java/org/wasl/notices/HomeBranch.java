package org.wasl.notices;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Refused;
import org.wasl.parties.PartyId;

/** Reads {@code v_party}: the branch that answers for a person. */
@Component
class HomeBranch {

  private final JdbcClient jdbc;

  HomeBranch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Code of the branch; 404 when there is no such party. */
  String of(PartyId party) {
    return jdbc.sql("select branch from v_party where id = :id").param("id", party.value())
        .query(String.class).optional().orElseThrow(Refused::absent);
  }
}
