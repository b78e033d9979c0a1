package org.wasl.parties.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Actor;
import org.wasl.parties.Calls;
import org.wasl.parties.PartyId;
import org.wasl.parties.People;

@WaslTest
@Tag("store")
@Clause("P-0.1")
class MergeApiTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  @Autowired ComparePair comparePair;
  Calls calls;
  Actor officer;
  Actor quality;
  String family;
  String mobile;
  String number;
  String keep;
  String absorb;

  @BeforeEach
  void one_person_twice() throws Exception {
    calls = new Calls(http);
    officer = People.everywhere(People.officer(jdbc, "tabuk"));
    quality = People.everywhere(People.staff(jdbc, "tabuk", "duplicates", "merge", "read", "find"));
    family = People.family();
    mobile = People.mobile();
    number = People.nationalId();
    keep = registered("فاطمة عودة سالم " + family, number, mobile, "1401-02-03");
    absorb = registered("فاطمه عوده " + family, null, mobile, "1401");
  }

  private String registered(String name, String number, String mobile, String born) throws Exception {
    return calls.registered(officer, """
        {"kind": "person", "fullName": "%s", "sex": "female", "mobile": "%s", "confirmedDistinct": true, %s
         "birthDate": {"calendar": "hijri", "value": "%s"}, "circumstances": [{"code": "other", "note": "%s"}]}"""
        .formatted(name, mobile, number == null ? ""
            : "\"identity\": {\"type\": \"national-id\", \"number\": \"" + number + "\"},", born, name));
  }

  private String merged(String keep, String absorb) throws Exception {
    return Calls.id(calls.post(quality, "/merges", """
        {"keep": "%s", "absorb": "%s"}""".formatted(keep, absorb)).andExpect(status().isCreated()));
  }

  @Test
  void the_pair_is_listed_with_its_reasons_until_it_is_merged_and_again_when_that_is_undone() throws Exception {
    String ours = "$.items[?(@.a.fullName =~ /.*%1$s/ && @.b.fullName =~ /.*%1$s/)]".formatted(family);
    calls.get(quality, "/duplicates", "limit", "200").andExpect(status().isOk())
        .andExpect(jsonPath(ours, hasSize(1))).andExpect(jsonPath(ours + ".reasons[*]", hasItem("mobile")));
    String merge = merged(keep, absorb);
    calls.get(quality, "/duplicates", "limit", "200").andExpect(jsonPath(ours, hasSize(0)));
    calls.post(quality, "/merges/" + merge + "/undo", "{}").andExpect(status().isOk());
    calls.get(quality, "/duplicates", "limit", "200").andExpect(jsonPath(ours, hasSize(1)));
    calls.post(quality, "/duplicates/" + absorb + "/" + keep + "/different", "{}").andExpect(status().isOk());
    calls.get(quality, "/duplicates", "limit", "200").andExpect(jsonPath(ours, hasSize(0)));
  }

  @Test
  void of_two_from_one_table_that_with_an_identity_number_is_kept_unless_somebody_says_otherwise() throws Exception {
    String another = registered("فاطمة عوده سالم " + family, null, mobile, "1401");
    jdbc.sql("update party set created_at = (select created_at from party where id = :keep) where id in (:others)")
        .param("keep", UUID.fromString(keep))
        .param("others", List.of(UUID.fromString(absorb), UUID.fromString(another))).update();
    for (String other : List.of(absorb, another)) {
      assertThat(comparePair.compare(quality, PartyId.of(other), PartyId.of(keep)).older().id())
          .isEqualTo(PartyId.of(keep)).isEqualTo(comparePair.compare(quality, PartyId.of(keep), PartyId.of(other)).older().id());
    }
  }

  @Test
  void the_absorbed_id_answers_the_kept_file_and_new_work_lands_there() throws Exception {
    merged(keep, absorb);
    calls.get(quality, "/parties/" + absorb).andExpect(status().isOk()).andExpect(jsonPath("$.id", is(keep)))
        .andExpect(jsonPath("$.circumstances", hasSize(1)));
    calls.post(officer, "/parties/" + absorb + "/contacts", """
        {"kind": "email", "value": "f@example.org"}""").andExpect(status().is2xxSuccessful());
    assertThat(jdbc.sql("select party::text from party_contact where kind = 'email' and party in (:ids)")
        .param("ids", List.of(UUID.fromString(keep), UUID.fromString(absorb)))
        .query(String.class).list()).containsExactly(keep);
  }

  @Test
  void an_alias_is_never_found_but_its_name_and_numbers_find_the_kept_file() throws Exception {
    merged(absorb, keep);
    for (String sought : List.of(number, "فاطمة " + family, "فاطمة عودة سالم " + family)) {
      calls.get(quality, "/parties", "q", sought)
          .andExpect(jsonPath("$.items[?(@.fullName =~ /.*%s/)].id".formatted(family), is(List.of(absorb))));
    }
  }

  @Test
  void chains_are_followed_and_undone_from_the_middle() throws Exception {
    String third = registered("فاطمة عودة " + family, null, People.mobile(), "1401");
    String first = merged(keep, absorb);
    merged(third, keep);
    calls.get(quality, "/parties/" + absorb).andExpect(jsonPath("$.id", is(third)));
    calls.post(quality, "/merges/" + first + "/undo", "{}").andExpect(status().isOk());
    calls.get(quality, "/parties/" + absorb).andExpect(jsonPath("$.id", is(absorb)));
    calls.get(quality, "/parties/" + keep).andExpect(jsonPath("$.id", is(third)));
  }

  @Test
  void merging_is_refused_cleanly() throws Exception {
    calls.post(officer, "/merges", """
        {"keep": "%s", "absorb": "%s"}""".formatted(keep, absorb)).andExpect(status().isForbidden());
    calls.post(quality, "/merges", "{}").andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[*].pointer", containsInAnyOrder("/keep", "/absorb")));
    calls.post(quality, "/merges", """
        {"keep": "%s", "absorb": "%s"}""".formatted(keep, keep)).andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.code", is("merge-with-itself")));
    String company = calls.registered(officer, """
        {"kind": "organisation", "fullName": "مؤسسة %s"}""".formatted(family));
    calls.post(quality, "/merges", """
        {"keep": "%s", "absorb": "%s"}""".formatted(keep, company)).andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.code", is("merge-of-kinds")));
    merged(keep, absorb);
    calls.post(quality, "/merges", """
        {"keep": "%s", "absorb": "%s"}""".formatted(keep, absorb)).andExpect(status().isConflict())
        .andExpect(jsonPath("$.code", is("merged-already")));
    calls.post(quality, "/merges", """
        {"keep": "%s", "absorb": "%s"}""".formatted(absorb, keep)).andExpect(status().isConflict());
  }

  @Test
  void undoing_ends_after_thirty_days_and_happens_once() throws Exception {
    String merge = merged(keep, absorb);
    calls.post(quality, "/merges/" + merge + "/undo", "{}").andExpect(status().isOk());
    calls.post(quality, "/merges/" + merge + "/undo", "{}").andExpect(status().isConflict())
        .andExpect(jsonPath("$.code", is("merge-undone")));
    String again = merged(keep, absorb);
    jdbc.sql("update party_merge set until = until - interval '31 days' where id = cast(:id as uuid)")
        .param("id", again).update();
    calls.post(quality, "/merges/" + again + "/undo", "{}").andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.code", is("merge-too-old")));
  }

  @Test
  void of_two_merges_at_once_one_wins() throws Exception {
    try (var both = Executors.newFixedThreadPool(2)) {
      List<Callable<Integer>> calling = List.of(() -> tried(keep, absorb), () -> tried(absorb, keep));
      List<Integer> statuses = new java.util.ArrayList<>();
      for (Future<Integer> each : both.invokeAll(calling)) {
        statuses.add(each.get());
      }
      assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }
  }

  private int tried(String keep, String absorb) throws Exception {
    return calls.post(quality, "/merges", """
        {"keep": "%s", "absorb": "%s"}""".formatted(keep, absorb)).andReturn().getResponse().getStatus();
  }

  @Test
  void what_the_kept_file_lacks_it_takes_over_and_gives_back() throws Exception {
    String bare = calls.registered(officer, """
        {"kind": "person", "fullName": "فاطمة عودة %s", "sex": "female", "confirmedDistinct": true}""".formatted(family));
    String merge = merged(bare, keep);
    calls.get(quality, "/parties/" + bare).andExpect(jsonPath("$.birthDate.value", is("1401-02-03")))
        .andExpect(jsonPath("$.identity.masked", org.hamcrest.Matchers.endsWith(number.substring(8))));
    calls.post(quality, "/merges/" + merge + "/undo", "{}").andExpect(status().isOk());
    calls.get(quality, "/parties/" + bare).andExpect(jsonPath("$.birthDate").doesNotExist())
        .andExpect(jsonPath("$.version", is(1)));
  }
}
