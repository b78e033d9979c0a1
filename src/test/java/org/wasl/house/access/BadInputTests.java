package org.wasl.house.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Actor;
import org.wasl.organization.Hired;
import org.wasl.requests.Desk;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends every route that takes anything what nobody should send: each text over-long, with control and bidi characters,
 * each member of another type, fields that do not exist, bodies cut short. Each is told so in a sentence of the reader's
 * language; none is an error of ours, and none leaves a row behind.
 */
@WaslTest
@Clause("P-2.2")
class BadInputTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  /** Of a page that is drawn again, that a file was looked at. */
  private static final Set<String> READS_WRITTEN_DOWN = Set.of("journal_entry");
  /** Lists whose marks are codes: one that has left the guide leads back to the beginning. */
  private static final Set<String> BEGIN_ANEW = Set.of("/api/v1/services");
  private static final String ARABIC = "(?s).*[\\u0621-\\u064A]{3}.*";

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  @Autowired ObjectProvider<RequestMappingHandlerMapping> tables;

  private final AccessRules rules = AccessRules.read();
  private final List<String> wrong = new ArrayList<>();
  private List<Route> writes;
  private Records records;
  private Actor anybody;

  @BeforeEach
  void sitDown() throws Exception {
    writes = Route.of(tables).stream().filter(each -> List.of("POST", "PUT", "DELETE").contains(each.method()))
        .toList();
    records = Records.make(http, jdbc, "tabuk", "umluj");
    Actor officer = Desk.colleague(jdbc, "officer", "tabuk");
    anybody = new Actor(officer.id(), officer.username(), officer.name(), "tabuk", officer.roles(),
        new HashSet<>(jdbc.sql("select distinct permission from role_permission").query(String.class).list()));
  }

  @Test
  void a_text_that_deceives_or_never_ends_is_refused_in_words_and_changes_nothing() throws Exception {
    for (Route route : writes) {
      Class<?> form = BadInput.form(route);
      if (form != null && route.isApi()) {
        Digest before = Digest.of(jdbc);
        for (var bad : BadInput.TEXTS.entrySet()) {
          for (var body : BadInput.bodies(sample(route), form, bad.getValue()).entrySet()) {
            mustBeRefused(route, bad.getKey() + " in " + body.getKey(), json(body.getValue()), 422);
          }
        }
        for (var bad : BadInput.MORE_TEXTS.entrySet()) {
          for (var body : BadInput.bodies(sample(route), form, bad.getValue()).entrySet().stream().limit(1).toList()) {
            mustBeRefused(route, bad.getKey() + " in " + body.getKey(), json(body.getValue()), 422);
          }
        }
        mustBeAsBefore(route, before, Set.of());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void what_cannot_be_read_is_told_so_in_words_and_changes_nothing() throws Exception {
    for (Route route : writes) {
      Class<?> form = BadInput.form(route);
      if (form != null && route.isApi()) {
        Digest before = Digest.of(jdbc);
        Map<String, Object> more = sample(route).body(form);
        more.put("planted", "green");
        mustBeRefused(route, "an unknown field", JSON.writeValueAsString(more), 400);
        for (var body : BadInput.mistyped(sample(route), form).entrySet()) {
          mustBeRefused(route, "another type in " + body.getKey(), JSON.writeValueAsString(body.getValue()), 400);
        }
        for (var body : BadInput.hollow(sample(route), form).entrySet()) {
          mustBeRefused(route, "nothing inside " + body.getKey(), JSON.writeValueAsString(body.getValue()), 400);
        }
        for (String broken : List.of("", "{", "[]", "7", "{\"a\":", "\"x\"", "{}}")) {
          mustBeRefused(route, "a broken body " + broken, broken, 400);
        }
        mustBeAsBefore(route, before, Set.of());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_form_with_such_text_is_no_error_of_ours_and_changes_nothing() throws Exception {
    for (Route route : writes) {
      if (!route.isApi() && !rules.of(route).unasked()) {
        Digest before = Digest.of(jdbc);
        for (String field : BadInput.fields(route)) {
          for (var bad : BadInput.TEXTS.entrySet()) {
            mustBeNoErrorOfOurs(route, bad.getKey() + " in " + field, Map.of(field, bad.getValue()));
          }
        }
        mustBeAsBefore(route, before, READS_WRITTEN_DOWN);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void an_address_that_means_nothing_is_no_error_of_ours() throws Exception {
    for (Route route : Route.of(tables)) {
      if (route.method().equals("GET") && !rules.of(route).unasked()) {
        for (String bad : List.of("x", "\u0000", "9".repeat(40), "-1")) {
          Map<String, String> values = new HashMap<>();
          for (String name : List.of("id", "reference", "code", "number", "username", "item", "token", "year", "limit",
              "cursor", "after", "q", "status", "branch", "party", "service", "place", "season", "key", "slip",
              "day")) {
            values.put(name, bad);
          }
          int status = perform(new SampleCall(route, values).build(), "en").getStatus();
          if (status >= 500) {
            wrong.add(route.name() + " with " + bad + " got " + status);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_mark_of_another_list_is_told_to_be_unreadable_wherever_a_list_goes_on() throws Exception {
    int lists = 0;
    for (Route route : Route.of(tables)) {
      String mark = BadInput.fields(route).stream().filter(Set.of("cursor", "after")::contains).findFirst()
          .orElse(null);
      if (route.method().equals("GET") && mark != null && !rules.of(route).unasked()) {
        Map<String, String> values = values(route);
        values.put(mark, "YWJj");
        int status = perform(new SampleCall(route, values).build(), "en").getStatus();
        if (status != (BEGIN_ANEW.contains(route.path()) ? 200 : 400)) {
          wrong.add(route.name() + " got " + status);
        }
        lists++;
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(lists).isGreaterThan(10);
  }

  private void mustBeRefused(Route route, String what, String body, int expected) throws Exception {
    MockHttpServletResponse answer = perform(sample(route).build().content(body), "ar");
    String said = answer.getContentAsString(StandardCharsets.UTF_8);
    boolean found = answer.getStatus() == expected || expected == 422 && List.of(404, 409).contains(answer.getStatus());
    if (!found) {
      wrong.add(route.name() + ": " + what + " got " + answer.getStatus() + " " + said);
    } else if (!JsonPath.<String>read(said, "$.detail").matches(ARABIC)
        || JsonPath.<List<String>>read(said, "$.errors[*].message").stream().anyMatch(each -> !each.matches(ARABIC))) {
      wrong.add(route.name() + ": " + what + " is told without words: " + said);
    }
  }

  private void mustBeNoErrorOfOurs(Route route, String what, Map<String, String> typed) throws Exception {
    Map<String, String> values = values(route);
    values.putAll(typed);
    MockHttpServletResponse answer = perform(new SampleCall(route, values).build(), "ar");
    if (answer.getStatus() >= 500) {
      wrong.add(route.name() + ": " + what + " got " + answer.getStatus());
    }
  }

  /** Refused answers are kept under their key; what else has changed was written by a call that should not have. */
  private void mustBeAsBefore(Route route, Digest before, Set<String> besides) {
    List<String> changed = new ArrayList<>(before.differences(Digest.of(jdbc)));
    changed.removeAll(besides);
    changed.removeAll(Set.of("idempotency_key", "outbox_message", "sign_in_failure", "tracking_failure"));
    if (!changed.isEmpty()) {
      wrong.add(route.name() + " changed " + changed);
    }
  }

  private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> call, String language)
      throws Exception {
    return http.perform(call.header("Accept-Language", language).with(Hired.as(anybody))).andReturn().getResponse();
  }

  /** Half a character reaches us only as an escape. */
  private static String json(Map<String, Object> body) {
    return JSON.writeValueAsString(body).replace("\uD83D", "\\ud83d");
  }

  private SampleCall sample(Route route) {
    return new SampleCall(route, values(route));
  }

  private Map<String, String> values(Route route) {
    AccessRules.Rule rule = rules.of(route);
    Map<String, String> values = new HashMap<>(records.values(rule.record(), true));
    values.putAll(rule.values());
    return values;
  }
}
