package org.wasl.catalogue.browse;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.catalogue.Staff;

@WaslTest
@Clause("P-5.2")
class ServicesApiTests {

  @Autowired MockMvc http;

  @Test
  void a_program_reads_every_service_with_what_it_asks_for() throws Exception {
    http.perform(get("/api/v1/services").with(Staff.as(Staff.OFFICER)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items[0].code").value("surgery"))
        .andExpect(jsonPath("$.items[0].name").value("عملية جراحية أو زراعة"))
        .andExpect(jsonPath("$.items[0].targetDays").value(14))
        .andExpect(jsonPath("$.items[0].conditions", hasSize(4)))
        .andExpect(jsonPath("$.items[0].requiredItems[0].code").value("national-id"))
        .andExpect(jsonPath("$.items[0].requiredItems[0].kind").value("document"))
        .andExpect(jsonPath("$.items[0].requiredItems[0].mandatory").value(true))
        .andExpect(jsonPath("$.items[0].requiredItems[0].leastProof").value("matched"))
        .andExpect(jsonPath("$.items[*].requiredItems[*].kind",
            everyItem(is(oneOf("document", "text", "number", "date", "iban", "place")))))
        .andExpect(jsonPath("$.items[*].requiredItems[*].leastProof", everyItem(is(oneOf("seen", "matched")))))
        .andExpect(jsonPath("$.next").doesNotExist());
  }

  @Test
  void it_answers_in_english_when_asked_to() throws Exception {
    http.perform(get("/api/v1/services/bed-loan").header("Accept-Language", "en").with(Staff.as(Staff.OFFICER)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.name").value("Medical bed on loan"))
        .andExpect(jsonPath("$.groupName").value("Medical devices"));
  }

  @Test
  void a_long_list_comes_in_pages() throws Exception {
    String first = http.perform(get("/api/v1/services?limit=5").with(Staff.as(Staff.OFFICER)))
        .andExpect(jsonPath("$.items", hasSize(5))).andReturn().getResponse().getContentAsString();
    http.perform(get("/api/v1/services").param("limit", "200").param("cursor", JsonPath.<String>read(first, "$.next"))
            .with(Staff.as(Staff.OFFICER)))
        .andExpect(jsonPath("$.items[0].code").value("consumables"))
        .andExpect(jsonPath("$.next").doesNotExist());
  }

  @Test
  void nobody_reads_it_without_signing_in_and_what_is_not_there_is_absent() throws Exception {
    http.perform(get("/api/v1/services")).andExpect(status().isUnauthorized());
    http.perform(get("/api/v1/services/none").with(Staff.as(Staff.OFFICER))).andExpect(status().isNotFound());
  }
}
