package org.wasl.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.wasl.kernel.Reference;
import org.wasl.organization.Hired;
import org.wasl.requests.RequestTestCase;
import org.wasl.requests.decision.Decide;
import org.wasl.requests.decision.DecisionCommand;
import org.wasl.requests.referral.AnswerReferral;
import org.wasl.requests.referral.ReferToManagement;
import org.wasl.requests.study.RaiseToManagement;

/** Whoever works here is named in the reader's script, wherever a page or an answer names staff. */
class StaffNamesTests extends RequestTestCase {

  private static final String ARABIC = "سمية العطوي";
  private static final String ENGLISH = "Sumayya Al-Atawi";

  @Autowired MockMvc http;
  @Autowired ReferToManagement refer;
  @Autowired AnswerReferral answer;
  @Autowired Decide decide;

  @ParameterizedTest
  @ValueSource(strings = {"/today", "/requests/{}", "/requests/{}/pack", "/requests/{}/timeline",
      "/requests/{}/receipt", "/interactions?list=recent"})
  void an_english_page_names_staff_and_branch_in_english_and_an_arabic_one_in_arabic(String path) throws Exception {
    Reference reference = lived();
    var reader = path.endsWith("/pack") ? manager : officer;
    String page = path.replace("{}", reference.value());
    http.perform(get(page).with(Hired.as(reader)).cookie(new Cookie("wasl_language", "en")))
        .andExpect(MockMvcResultMatchers.status().isOk()).andExpect(content().string(containsString(ENGLISH)))
        .andExpect(content().string(not(containsString(ARABIC))))
        .andExpect(content().string(containsString("Tabuk branch")))
        .andExpect(content().string(not(containsString("فرع تبوك"))));
    http.perform(get(page).with(Hired.as(reader)).cookie(new Cookie("wasl_language", "ar")))
        .andExpect(content().string(containsString(ARABIC))).andExpect(content().string(not(containsString(ENGLISH))))
        .andExpect(content().string(containsString("فرع تبوك")));
  }

  @ParameterizedTest
  @CsvSource({"ar,سمية العطوي", "en,Sumayya Al-Atawi"})
  void the_api_names_staff_in_the_callers_language(String language, String name) throws Exception {
    Reference reference = lived();
    http.perform(get("/api/v1/requests/" + reference + "/journal").header("Accept-Language", language)
        .with(Hired.as(officer))).andExpect(MockMvcResultMatchers.status().isOk()).andExpect(jsonPath("$.items[0].actor").value(name));
    http.perform(get("/api/v1/requests/" + reference).header("Accept-Language", language)
        .with(Hired.as(officer))).andExpect(jsonPath("$.items[0].verifiedBy").value(name));
  }

  /** A request with all that names staff: papers verified, a question answered, raised, decided. */
  private Reference lived() {
    Reference reference = verified();
    refer.refer(officer, reference, "هل يشمل النقل مرافقًا؟", null);
    answer.answer(manager, reference, 1, new AnswerReferral.Command("نعم، مرافق واحد", "4.2", false));
    raise.raise(officer, reference, new RaiseToManagement.Command("أرملة تغسل الكلى", "approve"));
    decide.decide(manager, reference, new DecisionCommand("approved", "حاجتها ثابتة", null, null, List.of(),
        List.of()));
    return reference;
  }
}
