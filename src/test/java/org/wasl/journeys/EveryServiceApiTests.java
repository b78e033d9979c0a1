package org.wasl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.cast.Caller;
import org.wasl.cast.Cast;
import org.wasl.catalogue.Catalogue;
import org.wasl.catalogue.ServiceVersion;
import tools.jackson.databind.JsonNode;

/** Whatever the guide offers can be asked for and served, by another program that knows the contract and no more. */
@WaslTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Clause("P-5.2")
class EveryServiceApiTests {

  @Autowired JdbcClient jdbc;
  @Autowired Catalogue catalogue;
  @LocalServerPort int port;

  Stream<String> services() {
    return catalogue.offered().stream().filter(each -> each.code().indexOf("trial-") < 0).map(ServiceVersion::code);
  }

  @ParameterizedTest
  @MethodSource("services")
  @Clause("P-6.4")
  void a_service_leads_from_a_new_person_to_a_rating(String service) {
    Cast cast = new Cast(jdbc, port);
    Caller officer = cast.colleague("officer", "tabuk");
    Caller manager = cast.colleague("manager", "tabuk");
    var received = officer.post("/requests", Map.of("partyId", Cast.hessa(officer), "service", service, "channel",
        "interview", "branch", "tabuk")).must(201);
    String reference = received.text("reference");
    assertThat(received.json().at("/missing").size())
        .isEqualTo(catalogue.current(service).orElseThrow().mandatoryItems().size());
    Cast.complete(officer, reference, service);
    officer.post("/requests/" + reference + "/study", Map.of("summary", "حاجة ثابتة", "recommendation", "approve"))
        .must(201);
    manager.post("/requests/" + reference + "/decision", Map.of("outcome", "approved", "reason", "حاجته ثابتة"))
        .must(201);
    officer.post("/requests/" + reference + "/delivery", Map.of("description", "قُدمت الخدمة كاملة")).must(201);
    officer.post("/requests/" + reference + "/delivery/confirmation", Map.of("by", "beneficiary")).must(201);
    JsonNode followed = Caller.anonymous(port)
        .get("/public/requests/" + reference + "?code=" + received.text("trackingCode")).must(200).json();
    assertThat(followed.at("/state").asString()).isEqualTo("served");
    String rating = followed.at("/ratingUrl").asString();
    Caller.anonymous(port).post("/public/ratings/" + rating.substring(rating.lastIndexOf('/') + 1),
        Map.of("stars", 5), null).must(201);
  }

  @Test
  void an_item_of_the_wrong_kind_is_refused_in_words() {
    Caller officer = new Cast(jdbc, port).colleague("officer", "tabuk");
    String reference = Cast.received(officer, "financial-aid");
    for (var wrong : Map.of("iban", "SA0380000000608010167518", "household-size", "ستة").entrySet()) {
      assertThat(officer.reading("ar").put("/requests/" + reference + "/items/" + wrong.getKey(),
          Map.of("value", wrong.getValue())).must(422).text("detail")).doesNotContain(wrong.getValue());
    }
    officer.put("/requests/" + reference + "/items/household-size", Map.of("value", "٦")).must(200);
  }
}
