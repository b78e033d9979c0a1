package org.wasl.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.TestDatabase;
import org.wasl.WaslTest;

@WaslTest
@Tag("store")
class ApplicationStartsTests {

  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void the_application_comes_in_as_a_role_that_owns_nothing() {
    assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("wasl_app");
    assertThat(jdbc.sql("""
        select count(*)
          from pg_class
         where relowner = (select oid from pg_roles where rolname = 'wasl_app')
        """).query(Long.class).single()).isZero();
    assertThatThrownBy(() -> jdbc.sql("create table wasl.mine (id int)").update())
        .isInstanceOf(DataAccessException.class).hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> jdbc.sql("select version from flyway_schema_history").query().listOfRows())
        .isInstanceOf(DataAccessException.class).hasStackTraceContaining("permission denied");
  }

  @Test
  void sessions_speak_the_zone_they_are_told_and_find_the_schema() {
    assertThat(jdbc.sql("show time zone").query(String.class).single()).isEqualTo(TestDatabase.SESSION_ZONE);
    assertThat(jdbc.sql("select current_schema()").query(String.class).single()).isEqualTo("wasl");
    assertThat(jdbc.sql("select similarity('محمد', 'محمود')").query(Double.class).single()).isPositive();
  }

  @Test
  void it_says_that_it_lives_and_serves_to_anyone() throws Exception {
    assertThat(get("/health").statusCode()).isEqualTo(200);
    assertThat(get("/ready").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> get(String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
