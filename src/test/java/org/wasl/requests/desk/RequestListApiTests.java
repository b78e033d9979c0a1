package org.wasl.requests.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.wasl.Clause;
import org.wasl.kernel.Reference;
import org.wasl.organization.Hired;
import org.wasl.requests.RequestTestCase;
import org.wasl.requests.referral.AnswerReferral;
import org.wasl.requests.referral.ReferToManagement;

@Clause("P-6.4")
class RequestListApiTests extends RequestTestCase {

  private static final List<String> SHARED =
      List.of("reference", "status", "partyId", "service", "branch", "missing", "promise", "owner", "nextStep");

  @Autowired MockMvc http;
  @Autowired ReferToManagement refer;
  @Autowired AnswerReferral answer;

  private Map<String, Object> read(String path, String json) throws Exception {
    return JsonPath.read(http.perform(MockMvcRequestBuilders.get("/api/v1/requests" + path).with(Hired.as(officer)))
        .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8), json);
  }

  @Test
  void a_row_of_the_list_tells_what_the_request_itself_tells() throws Exception {
    Reference asked = verified();
    refer.refer(officer, asked, "هل يشمل الدليل من يسكن خارج المنطقة؟", null);
    answer.answer(manager, asked, 1, new AnswerReferral.Command("نعم، بإثبات المراجعة", null, false));
    for (Reference each : List.of(received(), verified(), raised(), asked)) {
      Map<String, Object> row = read("?q=" + each.value(), "$.items[0]");
      Map<String, Object> itself = read("/" + each.value(), "$");
      for (String field : SHARED) {
        assertThat(row.get(field)).as(each + " " + field).isEqualTo(itself.get(field));
      }
    }
    assertThat(read("?q=" + asked.value(), "$.items[0]")).containsEntry("nextStep", "tell-answer");
  }
}
