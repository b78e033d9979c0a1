package org.wasl.research.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.wasl.Clause;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.organization.Hired;
import org.wasl.research.ResearchTestCase;

@Clause("P-5.2")
class TablesPagesTests extends ResearchTestCase {

  @Autowired MockMvc http;
  @Autowired NeedTablesStore store;

  @Test
  void the_edition_in_force_is_the_latest_begun_and_of_one_day_the_last_set() {
    NeedTables first = set(today(), "400");
    NeedTables later = set(today().plusDays(10), "500");
    NeedTables corrected = set(today(), "450");
    assertThat(store.inForce(today())).get().extracting(NeedTables::number).isEqualTo(corrected.number());
    assertThat(store.inForce(today().plusDays(9))).get().extracting(NeedTables::number).isEqualTo(corrected.number());
    assertThat(store.inForce(today().plusDays(10))).get().isEqualTo(later);
    assertThat(store.find(first.id())).get().isEqualTo(first);
  }

  @Test
  void all_that_is_wrong_with_an_edition_is_told_at_once() {
    TablesForm form = new TablesForm("جداول", "Tables", today().minusDays(1).toString(), List.of("rent"), List.of(),
        Map.of("a", "700", "b", "700", "c", "كثير"), Map.of("widow", "1001"), "10", "11", "");
    assertThatThrownBy(() -> tables.set(chief, form)).isInstanceOfSatisfying(Refused.class, refused ->
        assertThat(refused.refusals()).extracting(Refusal::pointer).containsExactlyInAnyOrder("/reason", "/from",
            "/reviewFrom", "/counted", "/ceiling.b", "/ceiling.c", "/points.widow"));
    assertThatThrownBy(() -> tables.set(officer, form)).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.FORBIDDEN));
  }

  @Test
  void an_edition_is_set_by_a_plain_form_and_the_next_begins_from_it() throws Exception {
    http.perform(post("/admin/need-tables/new").with(csrf()).with(Hired.as(chief)).param("nameAr", "جداول خيالية")
            .param("nameEn", "Fictional").param("from", today().toString()).param("counted", "salary", "pension")
            .param("ceiling.a", "٧٠٠").param("points.widow", "١٠").param("reason", "قرار خيالي"))
        .andExpect(redirectedUrl("/admin/need-tables"));
    Document next = Jsoup.parse(http.perform(get("/admin/need-tables/new").with(Hired.as(chief)))
        .andExpect(MockMvcResultMatchers.status().isOk()).andReturn().getResponse().getContentAsString());
    assertThat(next.select("[name=counted][checked]")).hasSize(2);
    assertThat(next.select("[name='ceiling.a']").attr("value")).isEqualTo("700");
    assertThat(next.select("[name='points.widow']").attr("value")).isEqualTo("10");
  }
}
