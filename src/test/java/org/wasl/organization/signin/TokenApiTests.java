package org.wasl.organization.signin;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.WaslTest;
import org.wasl.organization.Hired;

/** What is typed to sign in by API. */
@WaslTest
@Transactional
class TokenApiTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;

  private ResultActions signIn(String body) throws Exception {
    return http.perform(post("/api/v1/tokens").contentType(MediaType.APPLICATION_JSON).content(body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"username\":\" \",\"password\":\"\"}", "{\"username\":null,\"password\":null}"})
  void name_and_password_are_both_asked_for_at_once(String body) throws Exception {
    signIn(body).andExpect(status().is(422)).andExpect(jsonPath("$.errors.length()").value(2))
        .andExpect(jsonPath("$.errors[0].pointer").value("/username"))
        .andExpect(jsonPath("$.errors[1].pointer").value("/password"))
        .andExpect(jsonPath("$.errors[1].code").value("text-required"));
  }

  @Test
  void a_name_longer_than_any_is_told_so_and_not_kept() throws Exception {
    signIn("{\"username\":\"" + "a".repeat(61) + "\",\"password\":\"x\"}").andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[0].code").value("text-too-long"));
  }

  @Test
  void a_name_is_known_in_any_case_and_a_password_only_as_it_is() throws Exception {
    Hired.hire(jdbc, "by.token", "officer", "tabuk");
    signIn("{\"username\":\" By.Token \",\"password\":\"" + Hired.PASSWORD + "\"}").andExpect(status().isCreated());
    signIn("{\"username\":\"by.token\",\"password\":\"" + Hired.PASSWORD + " \"}").andExpect(status().is(401));
  }
}
