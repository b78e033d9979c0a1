package org.wasl.house.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Actor;
import org.wasl.organization.Hired;
import org.wasl.requests.Desk;

/**
 * Walks every route with every role and with nobody, on records of the own branch and of another. A call that is not
 * allowed is told so before any rule, and leaves the database as it was (trust T01, T02).
 */
@WaslTest
@Clause("P-3.7")
class AccessTests {

  private static final String BRANCH = "tabuk";
  private static final String ELSEWHERE = "umluj";

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  @Autowired ObjectProvider<RequestMappingHandlerMapping> tables;

  private final AccessRules rules = AccessRules.read();
  private final List<String> wrong = new ArrayList<>();
  private List<Route> routes;
  private Records records;

  @BeforeEach
  void readRoutes() {
    routes = Route.of(tables);
  }

  @Test
  void every_route_has_a_rule_and_every_rule_a_route() {
    assertThat(rules.missing(routes)).as("routes without a rule in access.txt").isEmpty();
    assertThat(rules.leftOver(routes)).as("rules without a route").isEmpty();
  }

  @Test
  void a_new_route_without_a_rule_is_found() throws Exception {
    var planted = new RequestMappingHandlerMapping();
    var context = new org.springframework.web.context.support.StaticWebApplicationContext();
    context.registerSingleton("planted", Planted.class);
    planted.setApplicationContext(context);
    planted.afterPropertiesSet();

    assertThat(rules.missing(Route.of(List.of(planted)))).containsExactly("GET /planted");
  }

  @Test
  @Transactional
  void a_row_that_is_written_or_goes_shows_in_the_digest() {
    Digest before = Digest.of(jdbc);
    jdbc.sql("update role set code = code where code = 'officer'").update();
    jdbc.sql("delete from role_permission where role = 'officer'").update();
    jdbc.sql("insert into role_permission (role, permission) values ('quality', 'planted')").update();
    assertThat(Digest.of(jdbc).differences(before)).containsExactly("role", "role_permission");
  }

  @Test
  void nobody_does_or_sees_more_than_the_table_allows() throws Exception {
    records = Records.make(http, jdbc, BRANCH, ELSEWHERE);
    List<Actor> actors = new ArrayList<>();
    for (String role : jdbc.sql("select code from role order by code").query(String.class).list()) {
      actors.add(Desk.colleague(jdbc, role, BRANCH));
    }
    assertThat(actors).hasSizeGreaterThanOrEqualTo(12);
    Digest before = settled();
    for (Route route : routes) {
      walkDenied(route, actors);
      Digest after = Digest.of(jdbc);
      if (!before.equals(after)) {
        wrong.add(route.name() + " denied, yet changed " + before.differences(after));
        before = after;
      }
    }
    for (Route route : routes) {
      walkAllowed(route, actors);
    }
    assertThat(wrong).as(wrong.size() + " answers are not as access.txt has them").isEmpty();
  }

  /** Once nothing is on its way out any more. */
  private Digest settled() throws InterruptedException {
    Digest last = Digest.of(jdbc);
    for (int quiet = 0; quiet < 2; ) {
      Thread.sleep(1200);
      Digest now = Digest.of(jdbc);
      quiet = now.equals(last) ? quiet + 1 : 0;
      last = now;
    }
    return last;
  }

  private void walkDenied(Route route, List<Actor> actors) throws Exception {
    AccessRules.Rule rule = rules.of(route);
    if (!rule.isPublic()) {
      mustBeDenied(route, null, true);
      mustBeDenied(route, null, false);
      forge(route, actors.getFirst());
    }
    for (Actor actor : actors) {
      if (!rule.opensTo(actor.permissions())) {
        mustBeDenied(route, actor, true);
        mustBeDenied(route, actor, false);
      } else if (isForeign(rule, actor)) {
        mustBeDenied(route, actor, false);
      }
    }
  }

  private void walkAllowed(Route route, List<Actor> actors) throws Exception {
    AccessRules.Rule rule = rules.of(route);
    if (rule.isPublic()) {
      mustBeAnswered(route, null, true);
    }
    for (Actor actor : actors) {
      if (rule.opensTo(actor.permissions()) && !rule.unasked()) {
        mustBeAnswered(route, actor, true);
        if (!rule.record().isEmpty() && !isForeign(rule, actor)) {
          mustBeAnswered(route, actor, false);
        }
      }
    }
  }

  private static boolean isForeign(AccessRules.Rule rule, Actor actor) {
    return switch (rule.record()) {
      case "", "@session" -> false;
      case "@file" -> true;
      default -> !actor.seesAllBranches();
    };
  }

  private void mustBeDenied(Route route, @Nullable Actor actor, boolean own) throws Exception {
    MockHttpServletResponse answer = call(route, actor, own);
    boolean denied = actor == null ? (route.isApi() ? answer.getStatus() == 401 : toSignIn(answer))
        : answer.getStatus() == 403 || own == false && answer.getStatus() == 404;
    if (!denied) {
      wrong.add(say(route, actor, own) + " should be denied but got " + answer.getStatus());
    }
  }

  private void mustBeAnswered(Route route, @Nullable Actor actor, boolean own) throws Exception {
    MockHttpServletResponse answer = call(route, actor, own);
    int status = answer.getStatus();
    boolean refusedEntry = status == 403 || status == 400 || status >= 500 || toSignIn(answer)
        || status == 401 && !route.name().equals("POST /api/v1/tokens")
        || status == 404 && !rules.of(route).absent();
    if (refusedEntry) {
      wrong.add(say(route, actor, own) + " should be answered but got " + status + " "
          + answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8).replaceAll("(?s)<head>.*?</head>|<[^>]*>|\\s+", " ")
              .strip().transform(text -> text.length() > 160 ? text.substring(0, 160) : text));
    }
  }

  /** A signed-in browser that is made to post from elsewhere (trust T20). */
  private void forge(Route route, Actor actor) throws Exception {
    if (!route.isApi() && !route.method().equals("GET") && !route.method().equals("ANY")) {
      int status = http.perform(new SampleCall(route, values(route, true)).bare().with(Hired.as(actor)))
          .andReturn().getResponse().getStatus();
      if (status != 403) {
        wrong.add(route.name() + " takes a forged post: " + status);
      }
    }
  }

  private MockHttpServletResponse call(Route route, @Nullable Actor actor, boolean own) throws Exception {
    var call = new SampleCall(route, values(route, own)).build().header("Accept-Language", "en");
    if (actor != null) {
      call.with(Hired.as(actor));
    }
    return http.perform(call).andReturn().getResponse();
  }

  private Map<String, String> values(Route route, boolean own) {
    AccessRules.Rule rule = rules.of(route);
    Map<String, String> values = new HashMap<>(records.values(rule.record(), own));
    values.putAll(rule.values());
    return values;
  }

  private static boolean toSignIn(MockHttpServletResponse answer) {
    return answer.getStatus() == 302 && "/sign-in".equals(answer.getRedirectedUrl());
  }

  private static String say(Route route, @Nullable Actor actor, boolean own) {
    return route.name() + " by " + (actor == null ? "nobody" : String.join(", ", actor.roles())) + (own ? " on own" : " on foreign");
  }

  /** A route that nobody thought about. */
  @Controller
  static class Planted {

    @GetMapping("/planted")
    void open() {}
  }
}
