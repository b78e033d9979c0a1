package org.wasl.files.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.catalogue.Staff;
import org.wasl.delivery.Approved;
import org.wasl.files.pictures.Photos;
import org.wasl.kernel.Actor;

@WaslTest
@Tag("store")
@Clause("P-6.2")
class FilesApiTests {

  private static final Actor NOUF = Staff.with("officer", "files.upload");
  private static final Actor FAHD = Staff.with("officer", "files.upload");

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  @Autowired ContentFolder folder;
  @Autowired CollectRowless collector;

  @Test
  void a_paper_is_kept_by_what_it_is_and_comes_back_byte_for_byte_as_a_download() throws Exception {
    byte[] paper = Samples.pdf("تقرير");
    String id = JsonPath.read(send(NOUF, "../تقرير\u202E.html", "text/html", paper)
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.type").value("application/pdf"))
        .andExpect(jsonPath("$.size").value(paper.length))
        .andReturn().getResponse().getContentAsString(), "$.fileId");
    String disposition = http.perform(get("/files/" + id).with(Staff.as(NOUF)))
        .andExpect(status().isOk())
        .andExpect(content().bytes(paper))
        .andExpect(header().string("Content-Type", "application/pdf"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
        .andReturn().getResponse().getHeader("Content-Disposition");
    assertThat(disposition).startsWith("attachment").contains(".html.pdf").doesNotContain("/", "\u202E",
        "\n");
    assertThat(jdbc.sql("select what from journal_entry where subject = :id order by entry")
        .param("id", UUID.fromString(id))
        .query(String.class).list()).containsExactly("files.kept", "files.read");
  }

  @Test
  void nobody_sees_a_file_of_somebody_else_that_hangs_on_nothing_they_may_see() throws Exception {
    String id = kept(NOUF, Samples.pdf("hers"));
    http.perform(get("/files/" + id).with(Staff.as(FAHD))).andExpect(status().isNotFound());
    http.perform(get("/files/" + UUID.randomUUID()).with(Staff.as(FAHD))).andExpect(status().isNotFound());
    http.perform(get("/files/" + id)).andExpect(status().is3xxRedirection());
  }

  @Test
  void a_paper_of_a_request_is_seen_by_whoever_may_see_the_request() throws Exception {
    Approved approved = Approved.request(http, jdbc);
    String id = kept(NOUF, Samples.pdf("a paper of hers"));
    jdbc.sql("insert into request_item (request, code, position, mandatory) values (:id, 'report', 1, true)")
        .param("id", approved.request()).update();
    jdbc.sql("insert into request_item_value (request, code, file) values (:id, 'report', :file)")
        .param("id", approved.request()).param("file", UUID.fromString(id)).update();
    http.perform(get("/files/" + id).with(Staff.as(approved.officer()))).andExpect(status().isOk());
    Actor umluj = Approved.with(Staff.with("officer", "requests.read"));
    http.perform(get("/files/" + id).with(Staff.as(new Actor(umluj.id(), "u", "u", "umluj", umluj.roles(),
        umluj.permissions())))).andExpect(status().isNotFound());
    http.perform(get("/files/" + id).with(Staff.as(FAHD))).andExpect(status().isNotFound());
  }

  @Test
  void what_is_not_a_paper_is_refused_whatever_it_calls_itself() throws Exception {
    send(NOUF, "innocent.pdf", "application/pdf", "<svg onload='alert(1)'/>".getBytes())
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.code").value("file-type"))
        .andExpect(jsonPath("$.errors[0].pointer").value("/file"));
    send(NOUF, "empty.pdf", "application/pdf", new byte[0])
        .andExpect(status().isUnprocessableContent()).andExpect(jsonPath("$.code").value("file-empty"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void ten_megabytes_are_the_most(int more) throws Exception {
    byte[] large = new byte[StoredFiles.MOST_BYTES + more];
    System.arraycopy(Samples.pdf("large"), 0, large, 0, 20);
    send(NOUF, "scan.pdf", "application/pdf", large).andExpect(more == 0 ? status().isCreated() : status().is(413));
  }

  @Test
  void a_picture_is_kept_as_it_was_made_anew_with_a_small_one_beside_it() throws Exception {
    byte[] tailed = Photos.joinedWith(Photos.jpeg(640, 480), "<script>alert(1)</script>");
    String id = JsonPath.read(send(NOUF, "صورة.JPG", "image/png", tailed).andExpect(status().isCreated())
        .andExpect(jsonPath("$.type").value("image/jpeg"))
        .andReturn().getResponse().getContentAsString(), "$.fileId");
    for (String shown : List.of("", "/picture", "/thumbnail")) {
      var answer = http.perform(get("/files/" + id + shown).with(Staff.as(NOUF)))
          .andExpect(status().isOk()).andExpect(content().contentType("image/jpeg"))
          .andExpect(header().string("X-Content-Type-Options", "nosniff"))
          .andExpect(header().string("Cache-Control", "no-store"))
          .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
          .andReturn().getResponse();
      assertThat(answer.getContentAsString(StandardCharsets.ISO_8859_1)).doesNotContain("<script>");
      assertThat(answer.getHeader("Content-Disposition")).startsWith(shown.isEmpty() ? "attachment" : "inline");
      http.perform(get("/files/" + id + shown).with(Staff.as(FAHD))).andExpect(status().isNotFound());
    }
    assertThat(jdbc.sql("select what from journal_entry where subject = :id order by entry")
        .param("id", UUID.fromString(id)).query(String.class).list())
        .as("a stamp in a list is no opening").containsExactly("files.kept", "files.read", "files.read");
  }

  @Test
  void a_pdf_is_never_shown_on_a_page() throws Exception {
    String id = kept(NOUF, Samples.pdf("<script>"));
    http.perform(get("/files/" + id + "/picture").with(Staff.as(NOUF))).andExpect(status().isNotFound());
    http.perform(get("/files/" + id + "/thumbnail").with(Staff.as(NOUF))).andExpect(status().isNotFound());
  }

  @Test
  void a_picture_that_cannot_be_read_is_refused_in_words() throws Exception {
    byte[] half = Arrays.copyOf(Photos.jpeg(640, 480), 3000);
    send(NOUF, "half.jpg", "image/jpeg", half).andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.code").value("picture-unreadable"))
        .andExpect(jsonPath("$.errors[0].pointer").value("/file"));
  }

  @Test
  void a_role_without_the_right_is_told_so_before_anything_else() throws Exception {
    send(Staff.with("dpo"), "a.exe", "image/png", new byte[0]).andExpect(status().isForbidden());
  }

  @Test
  void a_form_without_a_file_is_unreadable() throws Exception {
    http.perform(multipart("/api/v1/files").header("Idempotency-Key", UUID.randomUUID()).with(Staff.as(NOUF)))
        .andExpect(status().isBadRequest());
  }

  @Test
  void the_name_on_disk_is_random_and_closed_to_others() throws Exception {
    Path content = place(kept(NOUF, Samples.pdf("closed")));
    assertThat(content.getFileName().toString()).matches("[0-9a-f]{32}");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(content.getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void a_content_put_in_place_of_another_does_not_open() throws Exception {
    String id = kept(NOUF, Samples.pdf("original"));
    Files.write(place(id), Samples.pdf("forged"));
    http.perform(get("/files/" + id).with(Staff.as(NOUF))).andExpect(status().isConflict());
    Files.delete(place(id));
    http.perform(get("/files/" + id).with(Staff.as(NOUF))).andExpect(status().isConflict());
  }

  @Test
  void what_no_row_knows_is_collected_after_a_day_and_not_before() throws Exception {
    Path known = place(kept(NOUF, Samples.pdf("known")));
    Path stamp = folder.place(jdbc.sql("select thumbnail from stored_file where id = :id")
        .param("id", UUID.fromString(kept(NOUF, Photos.jpeg(40, 40)))).query(String.class).single());
    Path lost = folder.place(folder.write(Samples.pdf("lost")));
    Path fresh = folder.place(folder.write(Samples.pdf("fresh")));
    FileTime twoDays = FileTime.from(Instant.now().minus(Duration.ofHours(48)));
    Files.setLastModifiedTime(known, twoDays);
    Files.setLastModifiedTime(stamp, twoDays);
    Files.setLastModifiedTime(lost, twoDays);
    collector.collect();
    assertThat(known).exists();
    assertThat(stamp).exists();
    assertThat(fresh).exists();
    assertThat(lost).doesNotExist();
  }

  private ResultActions send(Actor actor, String name, String type, byte[] content) throws Exception {
    return http.perform(multipart("/api/v1/files").file(new MockMultipartFile("file", name, type, content))
        .header("Idempotency-Key", UUID.randomUUID()).with(Staff.as(actor)));
  }

  private String kept(Actor actor, byte[] content) throws Exception {
    return JsonPath.read(send(actor, "a.pdf", "application/pdf", content)
        .andExpect(status().isCreated()).andReturn().getResponse().getContentAsString(), "$.fileId");
  }

  private Path place(String id) {
    return folder.place(jdbc.sql("select content from stored_file where id = :id")
        .param("id", UUID.fromString(id))
        .query(String.class).single());
  }
}
