package org.wasl.organization.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the database was begun with the fictional cast, so that everything in it may be taken for fictional. */
@Component
public class DemoTold {

  private final JdbcClient jdbc;

  DemoTold(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** True once the cast is in the database; read fresh. */
  public boolean isTold() {
    return jdbc.sql("select count(*) from demo_cast").query(Integer.class).single() > 0;
  }
}
