package org.wasl.house.planted;

import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Does all that is banned; never part of the application. */
final class OffenderController {

  @Autowired JdbcClient jdbc;

  Instant when() {
    return Instant.now();
  }

  List<String> rows() {
    return jdbc.sql("select * from party where created_at_long_ago < now()").query(String.class).list();
  }

  List<String> of(List<String> ids) {
    return jdbc.sql("select id from party where id in (:ids) and id = any(wasl.party_ids(:id)) order by id")
        .param("ids", ids).query(String.class).list();
  }

  /** Named after nothing, and there only at times. */
  @ConditionalOnProperty("offence")
  static final class OffenderManager {}
}
