package org.wasl.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.cast.Caller;
import org.wasl.cast.Cast;
import org.wasl.cast.OwnTokens;
import org.wasl.kernel.Uuid7;
import org.wasl.organization.Hired;

/** Two at the same moment, a press too many, a tab that closes: one effect, and everybody is told which. */
@WaslTest
@Tag("store")
class SameMomentTests {

  private static final String SERVICE = "dialysis-transport";

  @Autowired JdbcClient jdbc;
  @Autowired WebApplicationContext application;
  @LocalServerPort int port;

  private Cast cast;
  private Caller officer;

  @BeforeEach
  void sitDown() {
    OwnTokens.in(application);
    cast = new Cast(jdbc, port);
    officer = cast.colleague("officer", "tabuk");
  }

  @Test
  @Clause("P-6.4")
  void two_managers_at_once_decide_once_and_the_other_is_told() throws Exception {
    String reference = Cast.raised(officer, SERVICE);
    Caller one = cast.colleague("manager", "tabuk").reading("ar");
    Caller other = cast.colleague("manager", "tabuk").reading("ar");
    Map<String, Object> body = Map.of("outcome", "approved", "reason", "حاجتها ثابتة");
    List<Caller.Answer> answers = together(() -> one.post("/requests/" + reference + "/decision", body),
        () -> other.post("/requests/" + reference + "/decision", body));
    assertThat(answers).extracting(Caller.Answer::status).containsExactlyInAnyOrder(201, 409);
    assertThat(answers.stream().filter(each -> each.status() == 409).findFirst().orElseThrow().text("detail"))
        .matches("(?s).*[ء-ي]{3}.*");
    assertThat(count("request_decision", reference)).isOne();
  }

  @Test
  @Clause("P-6.4")
  void two_officers_at_once_raise_once_and_one_promise_is_made() throws Exception {
    String reference = Cast.received(officer, SERVICE);
    Cast.complete(officer, reference, SERVICE);
    Caller other = cast.colleague("officer", "tabuk");
    Map<String, Object> body = Map.of("summary", "حاجة ثابتة", "recommendation", "approve");
    assertThat(together(() -> officer.post("/requests/" + reference + "/study", body),
        () -> other.post("/requests/" + reference + "/study", body)))
        .extracting(Caller.Answer::status).containsExactlyInAnyOrder(201, 409);
    assertThat(count("promise", reference)).isOne();
  }

  @Test
  void the_same_call_twice_at_once_has_one_effect() throws Exception {
    String hessa = Cast.hessa(officer);
    String key = Uuid7.next().toString();
    Callable<Caller.Answer> call = () -> officer.post("/requests",
        Map.of("partyId", hessa, "service", SERVICE, "channel", "phone", "branch", "tabuk"), key);
    List<Caller.Answer> answers = together(call, call);
    assertThat(answers).extracting(Caller.Answer::status).contains(201).isSubsetOf(201, 409);
    answers.stream().filter(each -> each.status() == 409)
        .forEach(each -> assertThat(each.text("code")).isEqualTo("idempotency-in-progress"));
    assertThat(requestsOf(hessa)).isOne();
    call.call().must(201);
    assertThat(requestsOf(hessa)).isOne();
  }

  @Test
  void a_form_that_is_pressed_twice_has_one_effect_and_both_lead_to_it() throws Exception {
    String hessa = Cast.hessa(officer);
    Browser browser = signedIn();
    Map<String, String> form = browser.filled("/requests/new?party=" + hessa, Map.of("party", hessa,
        "service", SERVICE, "channel", "interview", "branch", "tabuk", "details", "تحتاج نقلًا"));
    assertThat(form).containsKey("_once");
    List<HttpResponse<String>> answers =
        together(() -> browser.post("/requests", form), () -> browser.post("/requests", form));
    assertThat(answers).allSatisfy(each -> assertThat(each.statusCode()).as(each.body()).isEqualTo(303));
    assertThat(answers.stream().map(each -> each.headers().firstValue("Location")).distinct()).hasSize(1);
    assertThat(requestsOf(hessa)).isOne();

    form.put("details", "حاجة أخرى");
    browser.post("/requests", form);
    assertThat(requestsOf(hessa)).as("other words are another form").isEqualTo(2);
  }

  @Test
  void a_form_that_was_refused_may_be_sent_again() {
    String hessa = Cast.hessa(officer);
    Browser browser = signedIn();
    Map<String, String> form = browser.filled("/requests/new?party=" + hessa,
        Map.of("party", hessa, "service", SERVICE, "channel", "pigeon", "branch", "tabuk"));
    assertThat(browser.post("/requests", form).statusCode()).isEqualTo(422);
    assertThat(browser.post("/requests", form).statusCode()).isEqualTo(422);
    form.put("channel", "interview");
    assertThat(browser.post("/requests", form).statusCode()).isEqualTo(303);
  }

  @Test
  void a_tab_that_closes_before_the_answer_loses_nothing() throws Exception {
    String key = Uuid7.next().toString();
    String hessa = Cast.hessa(officer);
    String username = "tab" + Long.toString(System.nanoTime(), 36);
    Hired.hire(jdbc, username, "officer", "tabuk");
    String bearer = Caller.anonymous(port).post("/tokens",
        Map.of("username", username, "password", Hired.PASSWORD), null).must(201).text("token");
    String body = "{\"partyId\":\"" + hessa + "\",\"service\":\"" + SERVICE + "\",\"channel\":\"phone\",\"branch\":\"tabuk\"}";
    sendAndLeave("/api/v1/requests", bearer, key, body);
    Caller back = Caller.anonymous(port).signedIn(username, Hired.PASSWORD);
    Caller.Answer answer = back.post("/requests", body, key);
    for (int i = 0; answer.status() == 409 && i < 50; i++) {
      Thread.sleep(50);
      answer = back.post("/requests", body, key);
    }
    String reference = answer.must(201).text("reference");
    assertThat(requestsOf(hessa)).isOne();
    Browser tab = new Browser(port, "ar").signedIn(username, Hired.PASSWORD);
    assertThat(tab.get("/requests/" + reference + "/checklist").statusCode()).isEqualTo(200);
    assertThat(tab.get("/today").body()).as("what was begun waits on Today").contains(reference);
  }

  private void sendAndLeave(String path, String token, String key, String body) throws Exception {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    try (Socket socket = new Socket("localhost", port); OutputStream out = socket.getOutputStream()) {
      out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
          + "\r\nIdempotency-Key: " + key + "\r\nContent-Type: application/json\r\nContent-Length: " + bytes.length
          + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      out.write(bytes);
      out.flush();
    }
  }

  private Browser signedIn() {
    String username = "press" + Long.toString(System.nanoTime(), 36);
    Hired.hire(jdbc, username, "officer", "tabuk");
    return new Browser(port, "ar").signedIn(username, Hired.PASSWORD);
  }

  private int requestsOf(String party) {
    return jdbc.sql("select count(*) from request where party = :party")
        .param("party", java.util.UUID.fromString(party)).query(Integer.class).single();
  }

  private int count(String table, String reference) {
    return jdbc.sql("select count(*) from " + table + " where request = (select id from request where reference = :r)")
        .param("r", reference).query(Integer.class).single();
  }

  private static <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    List<T> answers = new ArrayList<>();
    try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> each : List.of(one, other)) {
        running.add(both.submit(() -> {
          start.await();
          return each.call();
        }));
      }
      for (Future<T> each : running) {
        answers.add(each.get());
      }
    }
    return answers;
  }
}
