package org.wasl.requests.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.cast.Caller;
import org.wasl.cast.Cast;
import org.wasl.delivery.Approved;
import org.wasl.kernel.Actor;
import org.wasl.kernel.DualDate;
import org.wasl.parties.People;

@WaslTest
@Clause("P-6.4")
class ReceiptPageTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private Caller officer;
  private Actor reader;

  @BeforeEach
  void people() {
    officer = new Cast(jdbc, port).colleague("officer", "tabuk");
    reader = Approved.with(People.officer(jdbc, "tabuk"), "requests.read");
  }

  @ParameterizedTest
  @CsvSource({"ar,", "ar,?slip=80", "en,", "en,?slip=80"})
  void a_raised_request_takes_its_promise_home_in_both_calendars(String language,
      String slip) throws Exception {
    String reference = Cast.raised(officer, "dialysis-transport");
    var seen = officer.reading(language).get("/requests/" + reference).must(200);
    var promised = new DualDate(LocalDate.parse(seen.text("/promise/promised")));
    Document page = page(reference, language, slip == null ? "" : slip);
    assertThat(page.text()).contains(seen.text("/promise/sentence")).contains(promised.hijri())
        .contains(promised.gregorian()).contains(reference).contains(seen.text("/trackingCode"));
    assertThat(page.select("svg.qr path").attr("d")).startsWith("M0 0h7");
    assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    assertThat(page.select("html").attr("lang")).isEqualTo(language);
    leave(page, "receipt-" + language + (slip == null ? "-a4" : "-slip"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  @Clause("P-6.2")
  void an_incomplete_one_says_what_is_missing_and_promises_nothing(String language) throws Exception {
    String reference = Cast.received(officer, "dialysis-transport");
    var seen = officer.reading(language).get("/requests/" + reference).must(200);
    for (String view : new String[] {"", "?slip=80"}) {
      Document page = page(reference, language, view);
      assertThat(page.text()).contains(seen.text("/missing/0/name"));
      assertThat(page.select(".pr, .prom b")).isEmpty();
    }
  }

  @Test
  void one_that_was_answered_promises_no_reply_any_more() throws Exception {
    String reference = Cast.raised(officer, "dialysis-transport");
    new Cast(jdbc, port).colleague("manager", "tabuk").post("/requests/" + reference + "/decision",
        Map.of("outcome", "approved", "reason", "حاجتها ثابتة")).must(201);
    assertThat(page(reference, "ar", "").select(".prom b")).isEmpty();
    assertThat(page(reference, "ar", "?slip=80").select(".pr")).isEmpty();
  }

  @Test
  void the_code_to_scan_names_the_request_and_nobody() throws Exception {
    String reference = Cast.raised(officer, "dialysis-transport");
    String path = page(reference, "ar", "").select("svg.qr path").attr("d");
    assertThat(path).isEqualTo(QrCode.of("http://localhost:0/follow?reference=" + reference).path());
    Document follow = Jsoup.parse(http.perform(get("/follow").param("reference", reference))
        .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    assertThat(follow.select("input[name=reference]").val()).isEqualTo(reference);
    assertThat(follow.select("input[name=code]").val()).isEmpty();
    assertThat(http.perform(get("/follow").param("reference", "\"><script>")).andReturn().getResponse()
        .getContentAsString(StandardCharsets.UTF_8)).doesNotContain("\"><script>");
  }

  @Test
  void another_branch_prints_no_receipt() throws Exception {
    String reference = Cast.received(officer, "dialysis-transport");
    http.perform(get("/requests/" + reference + "/receipt").with(People.as(
        Approved.with(People.officer(jdbc, "umluj"), "requests.read")))).andExpect(status().isNotFound());
    http.perform(get("/requests/" + reference + "/receipt").with(People.as(People.officer(jdbc, "tabuk"))))
        .andExpect(status().isForbidden());
  }

  private Document page(String reference, String language, String view) throws Exception {
    return Jsoup.parse(http.perform(get("/requests/" + reference + "/receipt" + view).with(People.as(reader))
            .cookie(new Cookie("wasl_language", language)))
        .andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
  }

  private static void leave(Document page, String name) throws IOException {
    Path look = Path.of("target/look");
    Files.createDirectories(look);
    Files.writeString(look.resolve(name + ".html"), page.outerHtml());
  }
}
