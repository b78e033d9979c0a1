package org.wasl.requests.study;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.kernel.StaffId;

/** Declares that a colleague is kin to a person. */
public final class Kin {

  private Kin() {}

  public static void declare(JdbcClient jdbc, StaffId staff, UUID party) {
    jdbc.sql("insert into staff_relation (staff, party, relation, recorded_at) values (:staff, :party, 'brother', now())")
        .param("staff", staff.value()).param("party", party).update();
  }
}
