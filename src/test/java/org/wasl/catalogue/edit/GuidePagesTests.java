package org.wasl.catalogue.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.catalogue.Catalogue;
import org.wasl.catalogue.Staff;
import org.wasl.web.Language;

/**
 * The administrator's way through the guide, by forms alone; each page is left in target/look to be looked
 * at.
 */
@WaslTest
@Transactional
@Clause("P-5.2")
class GuidePagesTests {

  private static final String BED = "/admin/services/bed-loan";

  @Autowired MockMvc http;
  @Autowired Catalogue catalogue;

  private Document page(String path, Language language, int status) throws Exception {
    return read(get(path), path, language, status);
  }

  private Document read(MockHttpServletRequestBuilder call, String name, Language language, int status)
      throws Exception {
    String html = http.perform(call.with(Staff.as(Staff.ADMIN)).cookie(new Cookie("wasl_language", language.code())))
        .andExpect(status().is(status)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    Path look = Files.createDirectories(Path.of("target/look"));
    Files.writeString(look.resolve("guide" + name.replace('/', '-') + "-" + language.code() + ".html"), html);
    Document page = Jsoup.parse(html);
    assertThat(page.select("html").attr("dir")).isEqualTo(language.direction());
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.text()).doesNotContain("catalogue.", "problem.");
    assertThat(page.select("input:not([type=hidden]):not([id]), select:not([id]), textarea:not([id])").stream()
        .filter(each -> each.closest("label") == null)).isEmpty();
    return page;
  }

  private void send(String path, String to, String... fields) throws Exception {
    MockHttpServletRequestBuilder call = post(path).with(Staff.as(Staff.ADMIN)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      call.param(fields[i], fields[i + 1]);
    }
    http.perform(call).andExpect(status().is3xxRedirection()).andExpect(redirectedUrl(to));
  }

  @ParameterizedTest
  @EnumSource
  void an_administrator_changes_what_a_service_asks_for_and_the_next_intake_follows(Language language)
      throws Exception {
    assertThat(page("/admin/services", language, 200).select("a[href=" + BED + "]")).hasSize(1);
    assertThat(page(BED, language, 200).select("form[action=" + BED + "/draft/begin]")).hasSize(1);
    send(BED + "/draft/begin", BED + "/draft");
    assertThat(page(BED + "/draft", language, 200).select("#items .rows > li")).hasSize(6);
    send(BED + "/draft/items", BED + "/draft#items", "revision", "1", "item", "quotation");
    page(BED + "/draft/items/quotation", language, 200);
    send(BED + "/draft/items/quotation", BED + "/draft#items", "revision", "2", "nameAr", "عرض سعر", "nameEn",
        "Quotation", "hintAr", "", "hintEn", "", "leastProof", "matched", "validDays", "٣٠", "mandatory",
        "true");
    send(BED + "/draft/items/lease/place", BED + "/draft#items", "revision", "3", "move", "OUT");
    page(BED + "/draft/conditions/new", language, 200);
    send(BED + "/draft/conditions", BED + "/draft#conditions", "revision", "4", "textAr", "شرط", "textEn", "Fair");
    page(BED + "/draft/conditions/5", language, 200);
    page(BED + "/draft/basics", language, 200);
    send(BED + "/draft/basics", BED + "/draft", "revision", "5", "nameAr", "إعارة سرير", "nameEn", "Bed", "summaryAr",
        "سرير", "summaryEn", "A bed", "targetDays", "12", "internalTargetDays", "1", "clause", "3.1");
    page(BED + "/draft/items/new", language, 200);
    page("/admin/services/new", language, 200);
    Document preview = page(BED + "/draft/preview", language, 200);
    assertThat(preview.select(".hamish ul.small li")).hasSize(7);
    send(BED + "/draft/publication", BED, "revision", "6", "reason", "تحديث الدليل");
    var current = catalogue.current("bed-loan").orElseThrow();
    assertThat(current.version()).isEqualTo(2);
    assertThat(current.item("quotation").orElseThrow().validDays()).isEqualTo(30);
    assertThat(current.item("lease")).isEmpty();
    assertThat(current.targetDays()).isEqualTo(12);
    assertThat(page(BED, language, 200).select(".hamish ol.rows > li")).hasSize(2);
    assertThat(page("/services/bed-loan", language, 200).select(".a4 table tr")).hasSize(6);
    page(BED + "/versions/1", language, 200);
    page(BED + "/versions/3", language, 404);
  }

  @ParameterizedTest
  @EnumSource
  void what_was_typed_comes_back_with_every_reason(Language language) throws Exception {
    send(BED + "/draft/begin", BED + "/draft");
    Document basics = read(post(BED + "/draft/basics").with(csrf()).param("revision", "1").param("nameAr", "سرير")
        .param("targetDays", "many"), BED + "/draft/basics-again", language, 422);
    assertThat(basics.select(".errors li")).hasSize(6);
    assertThat(basics.select("#f-nameAr").val()).isEqualTo("سرير");
    assertThat(basics.select("#f-targetDays").attr("aria-invalid")).isEqualTo("true");
    Document item = read(post(BED + "/draft/items/new").with(csrf()).param("revision", "1").param("itemCode", "X"),
        BED + "/draft/items-new-again", language, 422);
    assertThat(item.select("#f-itemCode-err")).hasSize(1);
    assertThat(read(post(BED + "/draft/items").with(csrf()).param("revision", "1").param("item", "lease"),
        BED + "/draft-again", language, 422).select("#f-item-err")).hasSize(1);
    assertThat(page(BED + "/draft/preview", language, 200).select("[aria-disabled=true]")).hasSize(1);
    assertThat(read(post(BED + "/offer").with(csrf()).param("offered", "false"), BED + "-offer-again", language, 422)
        .select("#f-reason-err")).hasSize(1);
    assertThat(read(post("/admin/services/new").with(csrf()).param("code", "x y"), "-new-again", language, 422)
        .select("#f-code-err")).hasSize(1);
    read(post(BED + "/draft/basics").with(csrf()).param("revision", "7").param("nameAr", "سرير").param("nameEn", "Bed")
        .param("summaryAr", "س").param("summaryEn", "b").param("targetDays", "9").param("internalTargetDays", "1")
        .param("clause", "3.1"), "-stale", language, 409);
  }

  @Test
  void nobody_else_sees_the_administration_of_the_guide() throws Exception {
    for (String path : new String[] {"/admin/services", "/admin/services/new", BED, BED + "/versions/1",
        BED + "/draft", BED + "/draft/preview", BED + "/draft/basics", BED + "/draft/items/new",
        BED + "/draft/items/iban", BED + "/draft/conditions/new", BED + "/draft/conditions/1"}) {
      http.perform(get(path).with(Staff.as(Staff.OFFICER))).andExpect(status().isForbidden());
    }
    for (String path : new String[] {"/admin/services/new", BED + "/offer", BED + "/draft/begin", BED + "/draft/basics",
        BED + "/draft/publication", BED + "/draft/discard", BED + "/draft/items", BED + "/draft/items/new",
        BED + "/draft/items/iban", BED + "/draft/items/iban/place", BED + "/draft/conditions",
        BED + "/draft/conditions/1", BED + "/draft/conditions/1/place"}) {
      http.perform(post(path).with(Staff.as(Staff.OFFICER)).with(csrf()).param("revision", "1").param("reason", "x")
          .param("offered", "false").param("item", "iban").param("move", "UP")).andExpect(status().isForbidden());
    }
  }
}
