package org.wasl.house.access;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.wasl.cast.Cast;
import org.wasl.files.pictures.Photos;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Uuid7;
import org.wasl.organization.Hired;
import org.wasl.requests.Desk;

/** A person, a request and a file of the own branch, and the same of another branch. */
record Records(Set own, Set foreign) {

  /** What one branch holds; ids and reference. */
  record Set(String party, String request, String file) {}

  static Records make(MockMvc http, JdbcClient jdbc, String branch, String elsewhere) throws Exception {
    return new Records(of(http, jdbc, branch), of(http, jdbc, elsewhere));
  }

  private static Set of(MockMvc http, JdbcClient jdbc, String branch) throws Exception {
    Actor officer = Desk.colleague(jdbc, "officer", branch);
    String party = JsonPath.read(sent(http, officer, json("/parties", """
        {"kind": "person", "fullName": "هيا بنت سعد بن راشد البلوي", "sex": "female", "branch": "%s",
         "identity": {"type": "national-id", "number": "%s"}}""".formatted(branch, Cast.nationalId()))), "$.id");
    String request = JsonPath.read(sent(http, officer, json("/requests", """
        {"partyId": "%s", "service": "dialysis-transport", "channel": "interview", "branch": "%s"}"""
        .formatted(party, branch))), "$.reference");
    String file = JsonPath.read(sent(http, officer, MockMvcRequestBuilders.multipart("/api/v1/files")
        .file(new MockMultipartFile("file", "paper.png", "image/png", Photos.png(30, 20)))), "$.fileId");
    return new Set(party, request, file);
  }

  private static AbstractMockHttpServletRequestBuilder<?> json(String path, String body) {
    return MockMvcRequestBuilders.post("/api/v1" + path).contentType(MediaType.APPLICATION_JSON).content(body);
  }

  private static String sent(MockMvc http, Actor actor, AbstractMockHttpServletRequestBuilder<?> call)
      throws Exception {
    var answer = http.perform(call.header("Idempotency-Key", Uuid7.next().toString()).with(Hired.as(actor)))
        .andReturn().getResponse();
    if (answer.getStatus() != 201) {
      throw new AssertionError(answer.getStatus() + " " + answer.getContentAsString(StandardCharsets.UTF_8));
    }
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  /** What a call names: the record of the rule, and other values that are in every sample. */
  Map<String, String> values(String record, boolean mine) {
    Set set = mine ? own : foreign;
    Map<String, String> values = new java.util.HashMap<>(Map.of("reference", set.request(), "reason", "",
        "partyId", set.party(), "party", set.party(), "member", set.party(), "service", "dialysis-transport", "channel", "phone",
        "branch", "tabuk"));
    values.putAll(Map.of("direction", "in", "code", "dialysis-transport", "promised", "2027-01-03", "version", "9999",
        "revision", "9999", "language", "en"));
    values.put("id", record.equals("@file") ? set.file() : set.party());
    return values;
  }
}
