package org.wasl.parties.record;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The codes of the association's branches. */
@Component
public class BranchCodes {

  private final JdbcClient jdbc;

  BranchCodes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All codes, in the association's order. */
  public List<String> all() {
    return jdbc.sql("select code from branch order by position, code").query(String.class).list();
  }
}
