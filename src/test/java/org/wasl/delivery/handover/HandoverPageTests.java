package org.wasl.delivery.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.delivery.Approved;
import org.wasl.parties.People;

@WaslTest
@Clause("P-6.4")
class HandoverPageTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void an_officer_hands_over_and_confirms_by_two_plain_forms(String language) throws Exception {
    Approved approved = Approved.request(http, jdbc);
    String path = "/requests/" + approved.reference() + "/delivery";
    Document first = page(get(path), approved, language, 200);
    assertThat(first.select("html").attr("lang")).isEqualTo(language);
    assertThat(first.select("form[action=" + path + "] [name=description]")).hasSize(1);
    http.perform(post(path).with(csrf()).with(People.as(approved.officer()))
            .param("description", "كرسي متحرك").param("quantity", "١").param("amount", "1,250.50"))
        .andExpect(status().is3xxRedirection()).andExpect(redirectedUrl("/requests/" + approved.reference()));
    Document second = page(get(path), approved, language, 200);
    assertThat(second.text()).contains("كرسي متحرك").contains("1,250.5");
    Document asked = page(post(path + "/confirmation").with(csrf()).param("by", "code"), approved, language, 422);
    assertThat(asked.select("#f-code-err").text()).isNotBlank();
    http.perform(post(path + "/confirmation").with(csrf()).with(People.as(approved.officer()))
        .param("by", "code").param("code", "12345678"))
        .andExpect(redirectedUrl("/requests/" + approved.reference()));
    assertThat(page(get(path), approved, language, 200).select("main form")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void the_page_of_the_request_holds_the_form_for_what_comes_next(String language) throws Exception {
    Approved approved = Approved.request(http, jdbc);
    String path = "/requests/" + approved.reference();
    assertThat(page(get(path), approved, language, 200).select("#delivery form [name=description]"))
        .hasSize(1);
    http.perform(post(path + "/delivery").with(csrf()).with(People.as(approved.officer()))
        .param("description", "كرسي متحرك"));
    Document delivered = page(get(path), approved, language, 200);
    assertThat(delivered.select("#delivery form [name=by]")).hasSize(4);
    assertThat(delivered.text()).contains("كرسي متحرك");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void what_was_typed_comes_back_with_the_reasons_beside_it(String language) throws Exception {
    Approved approved = Approved.request(http, jdbc);
    String path = "/requests/" + approved.reference() + "/delivery";
    Document again = page(post(path).with(csrf()).param("description", "سماعة").param("quantity", "كثير"),
        approved, language, 422);
    assertThat(again.select("[name=description]").text()).isEqualTo("سماعة");
    assertThat(again.select("#f-quantity-err").text()).isNotBlank();
    assertThat(again.select("[style], style, script:not([src])")).isEmpty();
  }

  @Test
  void a_reader_without_the_right_does_not_open_it() throws Exception {
    Approved approved = Approved.request(http, jdbc);
    http.perform(get("/requests/" + approved.reference() + "/delivery")
        .with(People.as(People.officer(jdbc, "tabuk")))).andExpect(status().isForbidden());
  }

  private Document page(MockHttpServletRequestBuilder call, Approved approved, String language, int status)
      throws Exception {
    return Jsoup.parse(http.perform(call.with(People.as(approved.officer()))
            .cookie(new Cookie("wasl_language", language)))
        .andExpect(status().is(status)).andReturn().getResponse()
        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
  }
}
