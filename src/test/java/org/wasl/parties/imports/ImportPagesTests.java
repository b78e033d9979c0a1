package org.wasl.parties.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wasl.WaslTest;
import org.wasl.kernel.Actor;
import org.wasl.organization.Actors;
import org.wasl.organization.Hired;

/** An import as its page is used. The work beside the page is called by hand: the clock's own turn may come first. */
@WaslTest
class ImportPagesTests {

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ImportWorker worker;
  @Autowired Actors actors;
  private Actor manager;

  @BeforeEach
  void hire() {
    manager = hired("manager");
  }

  private Actor hired(String role) {
    String username = "import-" + role + System.nanoTime() % 1_000_000_000;
    Hired.hire(jdbc, username, role, "tabuk");
    return actors.named(username).orElseThrow();
  }

  private String send(String name, byte[] content) throws Exception {
    String at = mvc.perform(multipart("/admin/imports").file(new MockMultipartFile("file", name, "text/csv", content))
            .with(Hired.as(manager)).with(csrf()))
        .andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
    return java.util.Objects.requireNonNull(at);
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(mvc.perform(get(path).with(Hired.as(manager)).cookie(new Cookie("wasl_language", "en")))
        .andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
  }

  private void order(MockHttpServletRequestBuilder call) throws Exception {
    mvc.perform(call.with(Hired.as(manager)).with(csrf())).andExpect(status().is3xxRedirection());
    for (int i = 0; i < 100 && jdbc.sql("select count(*) from sheet_import where username = :name and status in ("
        + "'trying', 'waiting', 'running', 'searching', 'undoing')").param("name", manager.username())
        .query(Integer.class).single() > 0; i++) {
      worker.work();
      Thread.sleep(50);
    }
  }

  @Test
  void a_table_is_sent_its_columns_mended_tried_taken_and_undone() throws Exception {
    String number = Tables.number();
    String mark = "ق" + number;
    String at = send("كشف.xlsx", ("كشف\n\nالاسم;المرجع;رمز\nهيلة عايض العطوي;" + number + ";" + mark
        + "\nعايض العطوي;12;" + mark + "\n;;x\n").getBytes(Charset.forName("windows-1256")));
    Document looked = page(at);
    assertThat(looked.select("select[name=charset] option[selected]").val()).isEqualTo("windows-1256");
    assertThat(looked.select("input[name=headingRow]").val()).isEqualTo("3");
    assertThat(looked.select("select[name=field1] option[selected]").val()).isEqualTo("keep");
    assertThat(looked.text()).contains("The name says otherwise");
    order(post(at + "/reading").param("field1", "identity").param("headingRow", "3").param("charset", "windows-1256")
        .param("separator", ";").param("branch", "umluj"));
    Document tried = page(at);
    assertThat(tried.select("select[name=field1] option[selected]").val()).isEqualTo("identity");
    assertThat(tried.select("#report tbody tr")).hasSize(3);
    assertThat(tried.select("#report").text()).contains("refused: no name", "set aside");
    order(post(at + "/start"));
    assertThat(page(at).text()).contains("2 new people");
    assertThat(jdbc.sql("select p.branch from party p join party_identity i on i.party = p.id where i.number = :n")
        .param("n", number).query(String.class).single()).isEqualTo("umluj");
    assertThat(page(at + "?show=aside#report").select("#report tbody tr")).hasSize(1);
    assertThat(page(send("again.csv", ("الاسم;المرجع;رمز\nس ص;1;2\n").getBytes(StandardCharsets.UTF_8)))
        .select("select[name=field1] option[selected]").val()).isEqualTo("identity");
    String report = mvc.perform(get(at + "/report").param("as", "csv").with(Hired.as(manager)))
        .andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(report).startsWith("\uFEFFrow,outcome,party,what").hasLineCount(4);
    order(post(at + "/undo"));
    assertThat(jdbc.sql("select count(*) from party_identity where number = :n").param("n", number)
        .query(Integer.class).single()).isZero();
  }

  @Test
  void a_file_that_cannot_be_taken_is_refused_on_the_page_and_nothing_of_it_is_kept() throws Exception {
    int before = jdbc.sql("select count(*) from sheet_import").query(Integer.class).single();
    String answer = mvc.perform(multipart("/admin/imports")
            .file(new MockMultipartFile("file", "x.csv", "text/csv", "لا شيء\nهنا\n".getBytes(StandardCharsets.UTF_8)))
            .with(Hired.as(manager)).with(csrf()).cookie(new Cookie("wasl_language", "en")))
        .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();
    assertThat(answer).contains("No row of headings");
    assertThat(jdbc.sql("select count(*) from sheet_import").query(Integer.class).single()).isEqualTo(before);
  }

  @Test
  void markup_and_marks_that_turn_the_reading_are_shown_as_text_and_dropped_from_names() throws Exception {
    String mark = "ط" + Tables.number();
    String at = send("<b>\u202Ex</b>.csv", ("الاسم,<script>alert(1)</script>\n\"<img src=x onerror=alert(1)>سعد \u202Eالعطوي "
        + mark + "\",<img src=x>\n").getBytes(StandardCharsets.UTF_8));
    assertThat(page(at).select("main script, main img, main h2 b")).isEmpty();
    order(post(at + "/reading"));
    order(post(at + "/start"));
    Document done = page(at);
    assertThat(done.select("main script, main img, main h2 b")).isEmpty();
    assertThat(done.select("#report").text()).contains("سعد العطوي " + mark, "markup dropped", "unseen marks dropped");
    assertThat(jdbc.sql("select count(*) from party where full_name = :name").param("name", "سعد العطوي " + mark)
        .query(Integer.class).single()).isEqualTo(1);
  }

  @Test
  void an_officer_does_not_import() throws Exception {
    Actor officer = hired("officer");
    mvc.perform(get("/admin/imports").with(Hired.as(officer))).andExpect(status().isForbidden());
  }

  @Test
  void people_go_out_masked_unless_a_reason_is_given_that_stays_with_each() throws Exception {
    String number = Tables.number();
    String name = "=جميلة العطوي";
    java.util.UUID party = java.util.UUID.randomUUID();
    jdbc.sql("insert into party (id, kind, full_name, given, sex, branch, version, created_at) values "
        + "(:id, 'person', :name, :name, 'female', 'tabuk', 1, timestamptz '2026-01-01')")
        .param("id", party).param("name", name).update();
    jdbc.sql("insert into party_identity (party, type, number, recorded_at) values (:id, 'national-id', :n, "
        + "timestamptz '2026-01-01')").param("id", party).param("n", number).update();
    assertThat(sent(number, false, "")).contains("'=جميلة", number.charAt(0) + "•••••••").doesNotContain(
        "\"" + number, "," + number + ",");
    mvc.perform(post("/parties/export").param("q", number).param("sensitive", "true").param("reason", "x")
        .with(Hired.as(manager)).with(csrf())).andExpect(status().isUnprocessableContent());
    assertThat(sent(number, true, "قائمة للجنة البحث")).contains("," + number + ",");
    assertThat(jdbc.sql("select why from journal_entry where what = 'parties.exported-sensitive' and subject = :id")
        .param("id", party).query(String.class).single()).isEqualTo("قائمة للجنة البحث");
  }

  private String sent(String q, boolean sensitive, String reason) throws Exception {
    return mvc.perform(post("/parties/export").param("q", q).param("as", "csv")
            .param("sensitive", String.valueOf(sensitive)).param("reason", reason)
            .with(Hired.as(manager)).with(csrf()))
        .andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
