package org.wasl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.cast.Caller;
import org.wasl.cast.Cast;
import org.wasl.kernel.AssociationZone;
import tools.jackson.databind.JsonNode;

/** The main job through the HTTP API alone, as another program lives it. */
@WaslTest
class MainJobApiTests {

  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  Caller officer;
  Caller manager;

  @BeforeEach
  void people() {
    Cast cast = new Cast(jdbc, port);
    officer = cast.colleague("officer", "tabuk");
    manager = cast.colleague("manager", "tabuk");
  }

  @Test
  @Clause("P-6.1")
  @Clause("P-6.2")
  @Clause("P-6.3")
  @Clause("P-6.4")
  void a_person_is_received_verified_raised_decided_and_served() {
    String hessa = Cast.hessa(officer);
    var received = officer.post("/requests", Map.of("partyId", hessa, "service", "dialysis-transport",
        "channel", "branches", "branch", "tabuk", "details", "تحتاج نقلًا ثلاث مرات")).must(201);
    String reference = received.text("reference");
    assertThat(received.text("status")).isEqualTo("draft");
    assertThat(received.json().at("/missing")).isNotEmpty();
    assertThat(reference).matches("R-1448-\\d{6}");
    assertThat(received.text("trackingCode")).matches("\\d{8}");

    var tooEarly = officer.post("/requests/" + reference + "/study",
        Map.of("summary", "مبكر", "recommendation", "none")).must(422);
    assertThat(tooEarly.json().at("/errors").size()).isEqualTo(received.json().at("/missing").size());

    var question = officer.post("/requests/" + reference + "/referrals",
        Map.of("question", "هل يشمل النقل مرافقًا؟")).must(201);
    assertThat(question.text("number")).isEqualTo("1");
    assertThat(question.text("reference")).startsWith("Q-1448-");
    officer.post("/requests/" + reference + "/referrals/1/answer", Map.of("answer", "نعم")).must(403);
    manager.post("/requests/" + reference + "/referrals/1/answer",
        Map.of("answer", "نعم، مرافق واحد", "clause", "4.2")).must(201);

    Cast.complete(officer, reference, "dialysis-transport");
    var raised = officer.post("/requests/" + reference + "/study",
        Map.of("summary", "أرملة تغسل الكلى", "recommendation", "approve")).must(201);
    LocalDate promised = LocalDate.parse(raised.text("/promise/promised"));
    LocalDate today = AssociationZone.dateOf(java.time.Instant.now());
    assertThat(promised).isAfterOrEqualTo(today.plusDays(7));
    assertThat(raised.text("/promise/sentence")).contains(reference);

    officer.post("/requests/" + reference + "/decision", Map.of("outcome", "approved", "reason", "x")).must(403);
    manager.post("/requests/" + reference + "/decision",
        Map.of("outcome", "approved", "reason", "حاجتها ثابتة")).must(201);
    JsonNode seen = officer.get("/requests/" + reference).must(200).json();
    assertThat(seen.at("/status").asString()).isEqualTo("approved");
    assertThat(seen.at("/nextStep").asString()).isEqualTo("deliver");

    var follow = Caller.anonymous(port).get("/public/requests/" + reference + "?code=" + received.text("trackingCode"));
    assertThat(follow.must(200).text("state")).isEqualTo("answered");
    Caller.anonymous(port).get("/public/requests/" + reference + "?code=00000000").must(404);
    assertThat(officer.get("/requests/" + reference + "/journal").must(200).json().at("/items").size())
        .isGreaterThan(8);
  }

  @Test
  void the_same_key_gets_the_same_answer_and_another_body_is_refused() {
    String hessa = Cast.hessa(officer);
    var body = Map.of("partyId", hessa, "service", "dialysis-transport", "channel", "phone", "branch", "tabuk");
    var first = officer.post("/requests", body, "key-" + hessa).must(201);
    var again = officer.post("/requests", body, "key-" + hessa).must(201);
    assertThat(again.body()).isEqualTo(first.body());
    officer.post("/requests", Map.of("partyId", hessa, "service", "dialysis-transport", "channel", "letters"),
        "key-" + hessa).must(422);
    officer.post("/requests", body, null).must(400);
  }
}
