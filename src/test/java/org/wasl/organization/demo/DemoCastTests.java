package org.wasl.organization.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.WaslApplication;
import org.wasl.kernel.StaffName;
import org.wasl.organization.Actors;
import org.wasl.postgres.ReadyNotice;
import org.wasl.postgres.start.DatabaseAtStart;

/** The whole application with {@code --demo}, on a data folder of its own. */
@Tag("store")
class DemoCastTests {

  private static final List<String> LOGINS = List.of("officer", "officer-umluj", "agent", "researcher",
      "research-manager", "manager", "branch-manager", "quality", "volunteer-coordinator", "supporters", "director",
      "dpo", "admin");

  @TempDir static Path folder;
  private static ConfigurableApplicationContext wasl;

  @BeforeAll
  static void wasl_starts_with_the_cast() {
    wasl = new SpringApplicationBuilder(WaslApplication.class).web(WebApplicationType.SERVLET)
        .initializers(new DatabaseAtStart())
        .run("--wasl.demo=true", "--server.port=0", "--wasl.data=" + folder.resolve("data"));
  }

  @AfterAll
  static void it_ends() {
    wasl.close();
  }

  @Test
  void every_login_of_the_contract_opens_with_the_password_demo() throws Exception {
    for (String login : LOGINS) {
      assertThat(signIn(login, "demo")).as(login).isEqualTo(201);
    }
    assertThat(signIn("officer", "not demo")).isEqualTo(401);
  }

  @Test
  void each_plays_the_role_of_the_name_in_a_branch() {
    Actors actors = wasl.getBean(Actors.class);
    LOGINS.forEach(login -> assertThat(actors.named(login)).as(login).isPresent());
    assertThat(actors.named("officer-umluj").orElseThrow().branch()).isEqualTo("umluj");
    assertThat(actors.named("officer").orElseThrow().name()).isEqualTo(new StaffName("نوف العطوي", "Nouf Al-Atawi"));
    assertThat(actors.named("manager").orElseThrow().seesAllBranches()).isTrue();
    assertThat(wasl.getBean(DemoStaff.class).as("quality").roles()).containsExactly("quality");
  }

  @Test
  void the_logins_are_said_on_the_terminal() {
    List<String> lines = wasl.getBeanProvider(ReadyNotice.class).orderedStream()
        .flatMap(notice -> notice.lines().stream()).toList();
    assertThat(lines).anySatisfy(line -> assertThat(line).contains("demo").contains(LOGINS));
    assertThat(lines).noneSatisfy(line -> assertThat(line).contains("First administrator"));
  }

  @Test
  void the_page_to_sign_in_on_names_them_all() throws Exception {
    String port = wasl.getEnvironment().getProperty("local.server.port");
    try (var client = HttpClient.newHttpClient()) {
      String page = client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in")).build(),
          HttpResponse.BodyHandlers.ofString()).body();
      assertThat(LOGINS).allSatisfy(login -> assertThat(page).contains("<bdi dir=\"ltr\">" + login + "</bdi>"));
    }
  }

  @Test
  void a_second_start_tells_nothing_twice_and_an_own_database_is_left_alone() {
    JdbcClient jdbc = wasl.getBean(JdbcClient.class);
    String counts = """
        select (select count(*) from staff) || ' ' || (select count(*) from party) || ' '
               || (select count(*) from journal_entry)""";
    String before = jdbc.sql(counts).query(String.class).single();
    wasl.getBean(DemoCast.class).run(new DefaultApplicationArguments());
    assertThat(jdbc.sql(counts).query(String.class).single()).isEqualTo(before);
    jdbc.sql("delete from demo_cast").update();
    wasl.getBean(DemoCast.class).run(new DefaultApplicationArguments());
    assertThat(jdbc.sql(counts).query(String.class).single()).isEqualTo(before);
    assertThat(wasl.getBean(DemoTold.class).isTold()).isFalse();
    jdbc.sql("insert into demo_cast values (true, '2026-11-23T00:00:00Z')").update();
  }

  private static int signIn(String username, String password) throws IOException, InterruptedException {
    String port = wasl.getEnvironment().getProperty("local.server.port");
    try (var client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/tokens"))
          .header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofString(
              "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}")).build(),
          HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }
}
