package org.wasl.organization.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.wasl.WaslTest;
import org.wasl.cast.OwnTokens;
import org.wasl.organization.Hired;

/** A page that stays open while another is looked at can still be sent: nothing half-filled is lost. */
@WaslTest
@Transactional
class TwoTabsTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  @Autowired SignIn signIn;
  @Autowired WebApplicationContext application;

  @BeforeEach
  void tokens_live_in_cookies() {
    OwnTokens.in(application);
  }

  @Test
  void a_second_tab_does_not_outdate_the_form_of_the_first() throws Exception {
    Hired.hire(jdbc, "two.tabs", "officer", "tabuk");
    Cookie session = new Cookie(TokenFilter.COOKIE,
        signIn.open("two.tabs", Hired.PASSWORD, SessionKind.PAGE).token().value());
    MockHttpServletResponse first = http.perform(get("/find").cookie(session)).andReturn().getResponse();
    Cookie csrf = first.getCookie("XSRF-TOKEN");
    assertThat(csrf).isNotNull();
    String token = Jsoup.parse(first.getContentAsString()).select("input[name=_csrf]").attr("value");
    MockHttpServletResponse second = http.perform(get("/find").cookie(session, csrf)).andReturn().getResponse();
    assertThat(second.getCookie("XSRF-TOKEN")).isNull();
    http.perform(post("/find").cookie(session, csrf).param("_csrf", token)).andExpect(status().isOk());
    http.perform(post("/find").cookie(session, csrf)).andExpect(status().isForbidden());
  }

  @Test
  void signing_in_forgets_the_token_that_was_there_before() throws Exception {
    Hired.hire(jdbc, "new.tab", "officer", "tabuk");
    MockHttpServletResponse asked = http.perform(get("/sign-in")).andReturn().getResponse();
    String token = Jsoup.parse(asked.getContentAsString()).select("input[name=_csrf]").attr("value");
    Cookie csrf = asked.getCookie("XSRF-TOKEN");
    assertThat(csrf).isNotNull();
    MockHttpServletResponse entered = http.perform(post("/sign-in").cookie(csrf).param("_csrf", token)
        .param("username", "new.tab").param("password", Hired.PASSWORD)).andReturn().getResponse();
    assertThat(entered.getHeaders("Set-Cookie")).anyMatch(
        each -> each.startsWith("XSRF-TOKEN=;") && each.contains("Max-Age=0"));
  }
}
