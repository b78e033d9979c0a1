package org.wasl.satisfaction.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.delivery.Approved;

@WaslTest
@Tag("store")
@Clause("P-2.5")
class RatingApiTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;

  private Approved served;
  private String token;

  @BeforeEach
  void served() throws Exception {
    served = Approved.request(http, jdbc);
    token = served.served(http, jdbc);
  }

  @Test
  void a_served_person_is_invited_once_in_the_transaction_that_closes_the_request() {
    assertThat(jdbc.sql("select count(*) from outbox_message where reference = :reference and kind = 'rating'")
        .param("reference", served.reference()).query(Long.class).single()).isEqualTo(1);
    assertThat(token).matches("[A-Za-z0-9_-]{22}");
  }

  @Test
  @Clause("P-2.6c")
  void nothing_that_staff_read_leads_to_the_rating() {
    assertThat(jdbc.sql("""
            select count(*) from v_timeline where text like '%' || :token || '%' or text like '%/rate/%'""")
        .param("token", token).query(Long.class).single()).isZero();
    assertThat(jdbc.sql("select body from v_message where reference = :reference and kind = 'rating'")
        .param("reference", served.reference()).query(String.class).single()).doesNotContain(token, "/rate/");
  }

  @Test
  void a_named_rating_is_kept_with_its_answers_and_words() throws Exception {
    rate(token, """
        {"stars": 4, "answers": {"courtesy": 5, "time": null, "result": 3}, "comment": "شكرًا لكم"}""")
        .andExpect(status().isCreated());
    Map<String, Object> row = jdbc.sql("""
            select r.stars, r.courtesy, r.clarity, r.time, r.result, r.comment
              from rating r join rating_origin o on o.rating = r.id
             where o.request = :id""")
        .param("id", served.request()).query().singleRow();
    assertThat(row).containsEntry("stars", 4).containsEntry("courtesy", 5).containsEntry("time", null)
        .containsEntry("result", 3).containsEntry("comment", "شكرًا لكم");
  }

  @Test
  void a_second_rating_is_refused_and_changes_nothing() throws Exception {
    rate(token, "{\"stars\": 5}").andExpect(status().isCreated());
    rate(token, "{\"stars\": 1}").andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("rating-already-given"));
    assertThat(jdbc.sql("select r.stars from rating r join rating_origin o on o.rating = r.id where o.request = :id")
        .param("id", served.request()).query(Integer.class).list()).containsExactly(5);
  }

  @Test
  void what_a_rule_refuses_leaves_the_token_good() throws Exception {
    rate(token, "{\"stars\": 9}").andExpect(status().is(422));
    rate(token, "{\"stars\": \"5\"}").andExpect(status().isBadRequest());
    rate(token, "{\"star\": 5}").andExpect(status().isBadRequest());
    rate(token, "{\"stars\": 5}").andExpect(status().isCreated());
  }

  @Test
  void a_token_that_nobody_was_given_opens_nothing() throws Exception {
    rate("AAAAAAAAAAAAAAAAAAAAAA", "{\"stars\": 5}").andExpect(status().isNotFound());
    rate("x", "{\"stars\": 5}").andExpect(status().isNotFound());
  }

  @Test
  void a_link_ends_after_sixty_days() throws Exception {
    assertThat(jdbc.sql("select expires_at - invited_at = interval '60 days' from rating_invitation where token = :t")
        .param("t", token).query(Boolean.class).single()).isTrue();
    jdbc.sql("update rating_invitation set expires_at = invited_at where token = :t").param("t", token)
        .update();
    rate(token, "{\"stars\": 5}").andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("rating-expired"));
  }

  @Test
  void of_two_at_once_one_is_kept() throws Exception {
    var together = new CountDownLatch(1);
    Callable<Integer> one = () -> {
      together.await();
      return rate(token, "{\"stars\": 5, \"anonymous\": true}").andReturn().getResponse().getStatus();
    };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> answers = List.of(
          threads.submit(one), threads.submit(one), threads.submit(one), threads.submit(one));
      together.countDown();
      List<Integer> statuses = new java.util.ArrayList<>();
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get());
      }
      assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
    }
  }

  @Test
  @Clause("P-2.6c")
  void an_anonymous_rating_leads_back_to_nobody() throws Exception {
    String mark = "كلمة " + UUID.randomUUID();
    long entries = count("journal_entry");
    rate(token, "{\"stars\": 1, \"comment\": \"" + mark + "\", \"anonymous\": true}").andExpect(status()
        .isCreated());
    UUID rating = jdbc.sql("select id from rating where comment = :mark").param("mark", mark)
        .query(UUID.class).single();
    assertThat(rating.version()).as("an id that tells no time").isEqualTo(4);
    assertThat(jdbc.sql("select count(*) from rating_origin where rating = :id").param("id", rating)
        .query(Long.class).single()).isZero();
    assertThat(jdbc.sql("select count(*) from rating_follow_up where rating = :id").param("id", rating)
        .query(Long.class).single()).isZero();
    assertThat(count("journal_entry")).as("no entry in the journal says when").isEqualTo(entries);
    assertThat(jdbc.sql("select used from rating_invitation where token = :t").param("t", token)
        .query(Boolean.class).single()).isTrue();
  }

  @Test
  @Clause("P-2.6c")
  void no_column_of_a_rating_could_hold_who_or_when() {
    assertThat(Set.copyOf(columns("rating"))).containsExactlyInAnyOrder("id", "quarter", "service",
        "branch", "stars",
        "courtesy", "clarity", "time", "result", "comment");
    assertThat(columns("rating_invitation")).doesNotContain("rating", "stars", "used_at", "given_at");
    assertThat(jdbc.sql("""
            select count(*)
              from information_schema.columns
             where table_schema = 'wasl' and table_name in ('rating', 'rating_origin', 'rating_follow_up')
               and column_name in ('staff', 'officer', 'served_by', 'delivered_by', 'owner')""")
        .query(Long.class).single()).as("never by member of staff").isZero();
  }

  @Test
  void a_low_named_rating_opens_a_follow_up_with_a_working_day_to_end_it_by() throws Exception {
    rate(token, "{\"stars\": 2}").andExpect(status().isCreated());
    assertThat(jdbc.sql("""
            select f.due_on > (f.opened_at at time zone 'Asia/Riyadh')::date and f.done_at is null
              from rating_follow_up f join rating_origin o on o.rating = f.rating
             where o.request = :id""")
        .param("id", served.request()).query(Boolean.class).single()).isTrue();
  }

  private ResultActions rate(String token, String json) throws Exception {
    return http.perform(post("/api/v1/public/ratings/" + token).contentType(MediaType.APPLICATION_JSON)
        .content(json));
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private List<String> columns(String table) {
    return jdbc.sql("""
            select column_name
              from information_schema.columns
             where table_schema = 'wasl' and table_name = :table
             order by column_name""")
        .param("table", table).query(String.class).list();
  }
}
