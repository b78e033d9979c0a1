package org.wasl.organization.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.concurrent.atomic.AtomicInteger;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.WaslTest;
import org.wasl.organization.Hired;

@WaslTest
@Transactional
class OwnPasswordTests {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final String FRESH = "nine quiet camels";

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired SignIn signIn;

  private final String name = "own." + COUNT.incrementAndGet();
  private Token token;

  @BeforeEach
  void someone_is_signed_in() {
    Hired.hire(jdbc, name, "officer", "tabuk");
    token = signIn.open(name, Hired.PASSWORD, SessionKind.PAGE).token();
  }

  @Test
  void it_is_changed_and_other_sessions_end() throws Exception {
    Token elsewhere = signIn.open(name, Hired.PASSWORD, SessionKind.PAGE).token();
    change(Hired.PASSWORD, FRESH, FRESH).andExpect(status().is3xxRedirection()).andExpect(redirectedUrl("/today"));
    assertThat(signIn.open(name, FRESH, SessionKind.API).token()).isNotNull();
    mvc.perform(get("/account/password").cookie(cookie(token))).andExpect(status().isOk());
    mvc.perform(get("/account/password").cookie(cookie(elsewhere))).andExpect(redirectedUrl("/sign-in"));
    assertThat(jdbc.sql("select count(*) from journal_entry where what = 'organization.own-password-changed' "
        + "and reference = :name").param("name", name).query(Integer.class).single()).isEqualTo(1);
  }

  @Test
  void everything_wrong_is_said_at_once_in_arabic() throws Exception {
    change("not it at all", "short", "else").andExpect(status().isUnprocessableContent())
        .andExpect(content().string(Matchers.containsString("كلمة المرور الحالية غير صحيحة")))
        .andExpect(content().string(Matchers.containsString("10 أحرف على الأقل")))
        .andExpect(content().string(Matchers.containsString("لا تطابق كلمة المرور الجديدة")));
  }

  @Test
  void and_in_english() throws Exception {
    mvc.perform(post("/account/password").cookie(cookie(token), new Cookie("wasl_language", "en")).with(csrf())
            .param("current", Hired.PASSWORD).param("fresh", Hired.PASSWORD).param("again", Hired.PASSWORD))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(Matchers.containsString("Choose a password other than the present one")));
  }

  @Test
  void ten_wrong_guesses_and_no_further_one_is_looked_at() throws Exception {
    for (int i = 0; i < 10; i++) {
      change("guess number " + i, FRESH, FRESH).andExpect(status().isUnprocessableContent());
    }
    change(Hired.PASSWORD, FRESH, FRESH).andExpect(status().isTooManyRequests());
  }

  @Test
  void a_given_password_lets_nothing_be_reached_but_its_change() throws Exception {
    jdbc.sql("update staff set must_change_password = true where username = :name").param("name", name).update();
    Token given = signIn.open(name, Hired.PASSWORD, SessionKind.PAGE).token();
    mvc.perform(get("/admin").cookie(cookie(given))).andExpect(redirectedUrl("/account/password"));
    mvc.perform(get("/account/password").cookie(cookie(given))).andExpect(status().isOk());
  }

  private ResultActions change(String current, String fresh, String again) throws Exception {
    return mvc.perform(post("/account/password").cookie(cookie(token)).with(csrf())
        .param("current", current).param("fresh", fresh).param("again", again));
  }

  private static Cookie cookie(Token token) {
    return new Cookie(TokenFilter.COOKIE, token.value());
  }
}
