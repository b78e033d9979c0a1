package org.wasl.requests.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.test.web.servlet.result.StatusResultMatchers;
import org.wasl.Clause;
import org.wasl.catalogue.guide.Shelf;
import org.wasl.files.Files;
import org.wasl.files.pictures.Photos;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.organization.Hired;
import org.wasl.requests.Desk;
import org.wasl.requests.RequestTestCase;
import org.wasl.requests.intake.ReceiveCommand;
import org.wasl.requests.verification.VerifyItem;

@Clause("P-6.2")
class CopiesTests extends RequestTestCase {

  @Autowired MockMvc http;
  @Autowired Files files;
  @Autowired Shelf shelf;

  private Reference reference;

  @BeforeEach
  void at_the_counter() {
    reference = received();
  }

  @Test
  void a_photograph_taken_at_the_counter_is_seen_on_the_checklist_the_request_and_a_page_of_its_own() throws Exception {
    send("medical-report", "camera", Photos.jpeg(800, 600), "matched", null).andExpect(answer().is3xxRedirection());
    UUID file = jdbc.sql("""
            select v.file from request_item_value v join request r on r.id = v.request
             where r.reference = :reference and v.code = 'medical-report'""")
        .param("reference", reference.value()).query(UUID.class).single();
    for (String page : List.of("", "/checklist")) {
      String stamp = "a.stamp[href=/requests/" + reference.value() + "/papers/" + file + "] img";
      assertThat(page(page).select(stamp).attr("src"))
          .isEqualTo("/files/" + file + "/thumbnail");
    }
    Document paper = page("/papers/" + file);
    assertThat(paper.select(".look img").attr("src")).isEqualTo("/files/" + file + "/picture");
    assertThat(paper.select("a[href=/files/" + file + "]")).isNotEmpty();
    assertThat(paper.title()).doesNotContain("تقرير طبي");
    http.perform(get("/files/" + file + "/picture").with(Hired.as(officer))).andExpect(answer().isOk());
    Actor haql = Desk.colleague(jdbc, "officer", "haql");
    for (String address : List.of("/requests/" + reference.value() + "/papers/" + file, "/files/" + file + "/picture",
        "/files/" + file + "/thumbnail", "/files/" + file)) {
      http.perform(get(address).with(Hired.as(haql))).andExpect(answer().isNotFound());
    }
  }

  @ParameterizedTest
  @CsvSource({"empty, الملف فارغ", "text, لا يُستلم هذا النوع", "half, لم نستطع قراءة الصورة",
      "large, أكبر من المسموح"})
  void a_file_that_cannot_be_taken_is_told_at_its_field_and_nothing_is_half_saved(String what, String words)
      throws Exception {
    byte[] content = switch (what) {
      case "empty" -> new byte[0];
      case "text" -> "<svg/>".getBytes();
      case "half" -> java.util.Arrays.copyOf(Photos.jpeg(400, 300), 2000);
      default -> java.util.Arrays.copyOf(Photos.jpeg(400, 300), (Files.MOST_MEGABYTES << 20) + 1);
    };
    Document page = Jsoup.parse(send("medical-report", "file", content, "matched", null)
        .andExpect(answer().isUnprocessableContent()).andReturn().getResponse().getContentAsString());
    assertThat(page.select("#f-file\\.medical-report-err").text()).contains(words);
    assertThat(page.select("#f-file\\.medical-report").attr("aria-describedby")).contains("-err");
    assertThat(page.select("input[name=mark.medical-report][value=matched]").hasAttr("checked")).isTrue();
  }

  @Test
  void an_identity_document_is_matched_first_and_copied_only_for_whoever_asks_for_it() throws Exception {
    Document page = page("/checklist");
    assertThat(page.select("#f-file\\.national-id").parents().select("details[open]")).isEmpty();
    assertThat(page.select("#f-basis\\.medical-report")).isEmpty();
    assertThat(Jsoup.parse(send("national-id", "file", Photos.jpeg(400, 300), "matched", "")
        .andExpect(answer().isUnprocessableContent()).andReturn().getResponse().getContentAsString())
        .select("#f-file\\.national-id-err").text()).contains("دون سند");
    send("national-id", "file", Photos.jpeg(400, 300), "matched", "خطاب وزارة الصحة")
        .andExpect(answer().is3xxRedirection());
    assertThat(jdbc.sql("select why from journal_entry where what = 'requests.copy-kept' and reference = :reference")
        .param("reference", reference.value()).query(String.class).list()).containsExactly("خطاب وزارة الصحة");
  }

  @Test
  void the_guide_may_forbid_a_copy_or_ask_for_one() {
    Reference strict = strictRequest();
    UUID copy = files.keep(officer, "a.jpg", Photos.jpeg(60, 40)).id();
    refused("copy-not-kept", () -> give.give(officer, strict, "national-id", null, copy));
    give.give(officer, strict, "national-id", "اطُّلع على الأصل", null);
    refused("copy-required", () -> give.give(officer, strict, "medical-report", "عُرض", null));
    refused("copy-required", () -> verify.verify(officer, strict,
        new VerifyItem.Command("medical-report", "matched", "original-seen", null)));
    assertThat(status(strict)).isEqualTo("draft");
    give.give(officer, strict, "medical-report", null, copy);
    assertThat(status(strict)).isEqualTo("submitted");
  }

  @Test
  @Clause("P-2.1")
  void what_is_held_without_a_copy_does_not_do_where_one_is_needed() {
    give.give(officer, reference, "medical-report", "عُرض", null);
    verify.verify(officer, reference, new VerifyItem.Command("medical-report", "matched", "original-seen", null));
    UUID copy = files.keep(officer, "a.jpg", Photos.jpeg(60, 40)).id();
    give.give(officer, reference, "national-id", null, copy);
    verify.verify(officer, reference, new VerifyItem.Command("national-id", "matched", "original-seen", null));
    Reference strict = strictRequest();
    assertThat(jdbc.sql("""
            select i.code || ' ' || (v.file is not null)
              from request_item i join request r on r.id = i.request
              left join request_item_value v on v.request = i.request and v.code = i.code
             where r.reference = :reference and i.held_from is not null order by 1""")
        .param("reference", strict.value()).query(String.class).list())
        .as("the identity is held, its copy is not carried on").containsExactly("national-id false");
  }

  /** A service whose guide forbids one copy and needs another. */
  private Reference strictRequest() {
    UUID version = UUID.randomUUID();
    jdbc.sql("insert into service (code, service_group, position) values ('strict', 'home', 99)").update();
    jdbc.sql("""
            insert into service_version (id, service, version, name_ar, name_en, summary_ar, summary_en, target_days,
                                         internal_target_days, clause, started_by, started_at)
            select :id, 'strict', 1, 'خدمة', 'Service', 'وصف', 'Words', target_days, internal_target_days, clause,
                   started_by, started_at
              from service_version where service = 'surgery' and version = 1""").param("id", version).update();
    jdbc.sql("""
            insert into service_item (version_id, position, code, name_ar, name_en, hint_ar, hint_en, kind, mandatory,
                                      least_proof, valid_days, sensitivity, copy)
            select :id, row_number() over (order by code), code, name_ar, name_en, '', '', kind, true, least_proof,
                   valid_days, sensitivity, case code when 'national-id' then 'never' else 'required' end
              from item_type where code in ('national-id', 'medical-report')""").param("id", version).update();
    jdbc.sql("update service_version set published_by = 'x', published_at = started_at, reason = 'x' where id = :id")
        .param("id", version).update();
    shelf.changed();
    return receive.receive(officer, new ReceiveCommand(
        hessa, "strict", "interview", null, "tabuk", null, List.of(), null)).reference();
  }

  private ResultActions send(String item, String field, byte[] content, String mark, String basis) throws Exception {
    MockMultipartHttpServletRequestBuilder form = multipart("/requests/" + reference.value() + "/checklist")
        .file(new MockMultipartFile(field + "." + item, "paper.jpg", "image/jpeg", content));
    form.param("mark." + item, mark);
    if (basis != null) {
      form.param("basis." + item, basis);
    }
    return http.perform(form.with(csrf()).with(Hired.as(officer)));
  }

  private Document page(String rest) throws Exception {
    return Jsoup.parse(http.perform(get("/requests/" + reference.value() + rest).with(Hired.as(officer)))
        .andExpect(answer().isOk()).andReturn().getResponse().getContentAsString());
  }

  /** The base class has a {@code status} of its own. */
  private static StatusResultMatchers answer() {
    return MockMvcResultMatchers.status();
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.refusals().getFirst().code()).isEqualTo(code));
  }
}
