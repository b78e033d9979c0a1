package org.wasl.satisfaction.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.SqlTime;

/** Table {@code rating_follow_up}; a reader sees the tasks of the own branch, or of all. */
@Component
class FollowUpStore {

  private static final int MOST = 200;

  private final JdbcClient jdbc;

  FollowUpStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds an open task about a named rating. */
  void add(UUID id, UUID rating, LocalDate due, Instant now) {
    jdbc.sql("""
            insert into rating_follow_up (id, rating, due_on, opened_at)
            values (:id, :rating, :due, :now)""")
        .param("id", id).param("rating", rating).param("due", due).param("now", SqlTime.of(now)).update();
  }

  /** Open tasks, the first due first; at most 200. */
  List<FollowUp> open(Actor actor) {
    return jdbc.sql("""
            select f.id, q.reference, q.service_name_ar, q.service_name_en, r.branch, r.stars, r.comment, f.due_on
              from rating_follow_up f
              join rating_origin o on o.rating = f.rating
              join rating r on r.id = o.rating
              join v_request q on q.id = o.request
             where f.done_at is null and (:all or r.branch = :branch)
             order by f.due_on, f.id
             limit :most""")
        .param("all", actor.seesAllBranches()).param("branch", actor.branch()).param("most", MOST)
        .query((row, n) -> new FollowUp(row.getObject("id", UUID.class), row.getString("reference"),
            row.getString("service_name_ar"), row.getString("service_name_en"), row.getString("branch"),
            row.getInt("stars"), row.getString("comment"), row.getObject("due_on", LocalDate.class)))
        .list();
  }

  /** Ends an open task that the actor sees; false when there is none. */
  boolean end(Actor actor, UUID id, String finding, Instant now) {
    return jdbc.sql("""
            update rating_follow_up f
               set finding = :finding, done_by = :by, done_at = :now
              from rating r
             where f.id = :id and f.done_at is null and r.id = f.rating and (:all or r.branch = :branch)""")
        .param("finding", finding).param("by", actor.id().value()).param("now", SqlTime.of(now))
        .param("id", id)
        .param("all", actor.seesAllBranches()).param("branch", actor.branch())
        .update() == 1;
  }
}
