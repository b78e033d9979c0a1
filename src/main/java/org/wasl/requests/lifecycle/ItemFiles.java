package org.wasl.requests.lifecycle;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.files.FileAccess;
import org.wasl.kernel.Actor;
import org.wasl.requests.RequestPermissions;

/** A paper of a request may be seen by whoever may see the request. */
@Component
class ItemFiles implements FileAccess {

  private final JdbcClient jdbc;

  ItemFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean maySee(Actor actor, UUID fileId) {
    return actor.may(RequestPermissions.READ) && RequestStore.scope(jdbc.sql("""
            select exists (
              select 1
                from request_item_value v join request r on r.id = v.request
               where v.file = :file and %s)""".formatted(RequestStore.VISIBLE)), actor)
        .param("file", fileId).query(Boolean.class).single();
  }
}
