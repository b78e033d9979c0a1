package org.wasl.parties.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.parties.People;

@WaslTest
@Tag("store")
class KeptCellsTests {

  @Autowired ImportFromFile importing;
  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @TempDir Path folder;

  @Test
  @Clause("P-0.2")
  void cells_that_may_tell_of_illness_and_income_are_shown_to_those_alone_who_may_read_needs() throws Exception {
    String number = Tables.number();
    Path file = Tables.csv(folder, "الاسم,رقم الهوية,التشخيص", "شيخة عيد الحويطي," + number + ",فشل كلوي مزمن");
    importing.take(file, importing.look(file), "tabuk", () -> {}, (rows, people) -> {});
    String party = jdbc.sql("select party from party_identity where number = :number").param("number", number)
        .query(String.class).single();
    assertThat(shown(party, "find", "read")).doesNotContain("فشل كلوي");
    assertThat(shown(party, "find", "read", "read-needs")).contains("فشل كلوي");
  }

  private String shown(String party, String... permissions) throws Exception {
    return mvc.perform(get("/parties/" + party).with(People.as(People.staff(jdbc, "tabuk", permissions))))
        .andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
