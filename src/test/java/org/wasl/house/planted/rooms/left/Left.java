package org.wasl.house.planted.rooms.left;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.house.planted.rooms.right.inside.Secret;

/** Reaches through the wall in Java and in SQL; never part of the application. */
public record Left(Secret secret, JdbcClient jdbc) {

  String reach() {
    return jdbc.sql("""
        select r.reference
          from wasl.request r
          join party p on p.id = r.party
         order by r.id""").query(String.class).single() + jdbc.sql("select reference from v_request");
  }
}
