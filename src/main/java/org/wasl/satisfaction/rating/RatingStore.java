package org.wasl.satisfaction.rating;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.SqlTime;
import org.wasl.requests.RequestId;
import org.wasl.satisfaction.Quarter;

/**
 * Tables {@code rating} and {@code rating_origin}. A rating by itself names no request, no person, no
 * member of staff and no day; only a named one has an origin beside it.
 */
@Component
class RatingStore {

  private final JdbcClient jdbc;

  RatingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a rating under an id that tells no time, and returns the id. */
  UUID add(Rating rating, Quarter quarter, String service, String branch) {
    // not Uuid7: its first half is the moment, and its order is the order of arrival
    UUID id = UUID.randomUUID();
    jdbc.sql("""
            insert into rating (id, quarter, service, branch, stars, courtesy, clarity, time, result, comment)
            values (:id, :quarter, :service, :branch, :stars, :courtesy, :clarity, :time, :result, :comment)""")
        .param("id", id).param("quarter", quarter.code()).param("service", service).param("branch", branch)
        .param("stars", rating.stars())
        .param("courtesy", rating.answers().get(Question.COURTESY))
        .param("clarity", rating.answers().get(Question.CLARITY))
        .param("time", rating.answers().get(Question.TIME))
        .param("result", rating.answers().get(Question.RESULT))
        .param("comment", rating.comment())
        .update();
    return id;
  }

  /** Says whose request a rating is about; never called for an anonymous one. */
  void name(UUID rating, RequestId request, Instant now) {
    jdbc.sql("insert into rating_origin (rating, request, given_at) values (:rating, :request, :now)")
        .param("rating", rating).param("request", request.value()).param("now", SqlTime.of(now)).update();
  }
}
