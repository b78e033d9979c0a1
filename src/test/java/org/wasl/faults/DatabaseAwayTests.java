package org.wasl.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.wasl.Clause;
import org.wasl.TestDatabase;
import org.wasl.WaslTest;
import org.wasl.cast.Caller;
import org.wasl.cast.Cast;
import org.wasl.cast.OwnTokens;
import org.wasl.kernel.Uuid7;
import org.wasl.organization.Hired;
import org.wasl.parties.People;
import org.wasl.web.Language;
import org.wasl.web.Texts;

/**
 * A database that is away is told so, by pages and by the API, in the reader's language and within seconds; nothing is
 * half written; and once it is back everything goes on, with the same session and the same key.
 */
@WaslTest
@Clause("P-2.2")
class DatabaseAwayTests {

  @Autowired JdbcClient jdbc;
  @Autowired Texts texts;
  @Autowired WebApplicationContext application;
  @LocalServerPort int port;

  private Caller officer;
  private String username;
  private String family;
  private Map<String, Object> person;

  @BeforeEach
  void sitDown() {
    OwnTokens.in(application);
    officer = new Cast(jdbc, port).colleague("officer", "tabuk");
    username = "away" + Long.toString(System.nanoTime(), 36);
    Hired.hire(jdbc, username, "officer", "tabuk");
    family = People.family();
    person = new LinkedHashMap<>(Map.of("kind", "person", "fullName", "مزنة بنت غالب بن زيد " + family, "sex", "female",
        "identity", Map.of("type", "national-id", "number", Cast.nationalId())));
  }

  @Test
  void everyone_is_told_in_their_language_and_goes_on_once_it_is_back() throws Exception {
    Browser arabic = new Browser(port, "ar").signedIn(username, Hired.PASSWORD);
    Browser english = new Browser(port, "en").signedIn(username, Hired.PASSWORD);
    Map<String, String> form = arabic.filled("/find", Map.of("q", "مزنة"));
    String key = Uuid7.next().toString();
    List<HttpResponse<String>> pages;
    List<Caller.Answer> calls;
    try (var away = Absence.begin(); ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
      pages = all(together, List.of(
          () -> arabic.get("/today"), () -> arabic.post("/find", form), () -> new Browser(port, "ar").get("/ready"),
          () -> english.get("/today")));
      calls = all(together, List.of(
          () -> officer.reading("ar").post("/parties", person, key), () -> officer.post("/parties", person, key),
          () -> officer.get("/parties?q=x"),
          () -> Caller.anonymous(port).post("/tokens", Map.of("username", username, "password", Hired.PASSWORD), null)));
      assertThat(arabic.get("/health").statusCode()).isEqualTo(200);
    }
    assertThat(pages).allSatisfy(each -> assertThat(each.statusCode()).isEqualTo(503));
    assertThat(pages.getFirst().body()).contains(sentence(Language.AR)).contains("dir=\"rtl\"");
    assertThat(pages.get(1).body()).contains(sentence(Language.AR));
    assertThat(pages.getLast().body()).contains(sentence(Language.EN));
    assertThat(calls).allSatisfy(each -> {
      assertThat(each.must(503).text("code")).isEqualTo("try-again");
      assertThat(each.headers()).containsKey("retry-after");
    });
    assertThat(calls.getFirst().text("detail")).isEqualTo(sentence(Language.AR));
    assertThat(calls.get(1).text("detail")).isEqualTo(sentence(Language.EN));

    awaitTheDatabase(arabic);
    String id = officer.post("/parties", person, key).must(201).text("id");
    assertThat(officer.post("/parties", person, key).must(201).text("id")).isEqualTo(id);
    assertThat(arabic.get("/today").statusCode()).isEqualTo(200);
    assertThat(arabic.post("/find", form).statusCode()).isEqualTo(200);
    assertThat(arabic.get("/ready").statusCode()).isEqualTo(200);
  }

  @Test
  void what_was_cut_off_in_the_middle_is_whole_or_not_there_and_the_same_key_goes_on() throws Exception {
    String key = Uuid7.next().toString();
    try (var owner = TestDatabase.get().owner().open(); var statement = owner.createStatement();
        ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
      owner.setAutoCommit(false);
      statement.execute("lock table journal_entry in exclusive mode");
      Future<Caller.Answer> cut = together.submit(() -> officer.post("/parties", person, key));
      awaitOneThatWaits();
      Absence.cutOnce();
      assertThat(cut.get().must(503).text("code")).isEqualTo("try-again");
      owner.rollback();
    }
    Thread.sleep(600); // the pool trusts a line that was in use half a second ago
    assertThat(known()).isZero();
    officer.post("/parties", person, key).must(201);
    officer.post("/parties", person, key).must(201);
    assertThat(known()).isOne();
  }

  /** It goes on without hands, but not in the same instant. */
  private static void awaitTheDatabase(Browser browser) throws InterruptedException {
    for (int i = 0; i < 100 && browser.get("/ready").statusCode() != 200; i++) {
      Thread.sleep(100);
    }
  }

  private int known() {
    return jdbc.sql("select count(*) from party where given = 'مزنة' and family = :family").param("family", family)
        .query(Integer.class).single();
  }

  private void awaitOneThatWaits() throws Exception {
    try (var other = TestDatabase.get().application().open(); var look = other.createStatement()) {
      for (int i = 0; i < 500; i++) {
        try (var row = look.executeQuery("""
            select count(*) from pg_stat_activity where usename = 'wasl_app' and wait_event_type = 'Lock'""")) {
          row.next();
          if (row.getInt(1) > 0) {
            return;
          }
        }
        Thread.sleep(20);
      }
    }
    throw new AssertionError("nobody waits");
  }

  private String sentence(Language language) {
    return texts.text(language, "problem.try-again");
  }

  private static <T> List<T> all(ExecutorService together, List<Callable<T>> calls) throws Exception {
    List<T> answers = new ArrayList<>();
    for (Future<T> each : together.invokeAll(calls)) {
      answers.add(each.get());
    }
    return answers;
  }
}
