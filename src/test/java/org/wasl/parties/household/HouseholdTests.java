package org.wasl.parties.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Actor;
import org.wasl.parties.Calls;
import org.wasl.parties.People;

@WaslTest
@Tag("store")
@Clause("P-0.1")
class HouseholdTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  Calls calls;
  Actor here;
  String mobile;
  String father;
  String mother;
  String son;
  String daughter;

  /** A father, his wife, their son and daughter, all reached under one mobile. */
  @BeforeEach
  void a_household_of_four() throws Exception {
    calls = new Calls(http);
    here = People.officer(jdbc, "tabuk");
    mobile = People.mobile();
    String family = People.family();
    father = registered("سالم بن عودة " + family, "male");
    mother = registered("صالحة بنت فرج " + family, "female");
    son = registered("عودة بن سالم " + family, "male");
    daughter = registered("وداد بنت سالم " + family, "female");
    link(father, mother, "spouse");
    link(father, son, "son");
    link(father, daughter, "daughter");
  }

  @Test
  @Clause("P-6.2")
  void one_mobile_for_a_family_makes_them_neither_one_person_nor_lets_a_join_merge_them() throws Exception {
    String aunt = registered("نورة بنت عودة " + People.family(), "female");
    join(father, aunt, "sister", null).andExpect(status().isCreated());
    assertThat(List.of(father, mother, son, daughter, aunt)).allSatisfy(id -> assertThat(
        jdbc.sql("select count(*) from party where id = :id and merged_into is null").param("id", UUID.fromString(id))
            .query(Integer.class).single()).isEqualTo(1));
    calls.get(here, "/parties", "q", mobile).andExpect(jsonPath("$.items", hasSize(5)));
    household(aunt).andExpect(jsonPath("$.items", hasSize(5)))
        .andExpect(content().string(not(containsString(mobile.substring(1)))));
  }

  @Test
  void two_households_join_with_a_preview_of_who_comes_and_their_relations_follow() throws Exception {
    String grandmother = registered("حصة بنت عايض " + People.family(), "female");
    String uncle = registered("معتق بن عودة " + People.family(), "male");
    link(grandmother, uncle, "son");
    calls.get(here, "/parties/" + father + "/household/join/" + uncle).andExpect(status().isOk())
        .andExpect(jsonPath("$.stays.items[0].id").value(father))
        .andExpect(jsonPath("$.comes.items[*].id", contains(grandmother, uncle)));
    household(uncle).andExpect(jsonPath("$.items", hasSize(2)));
    join(father, uncle, "mother", null).andExpect(status().isCreated()).andExpect(jsonPath("$.items", hasSize(6)))
        .andExpect(jsonPath("$.items[0].id").value(father));
    assertThat(relations(father)).containsEntry(grandmother, "mother").containsEntry(uncle, "brother")
        .containsEntry(son, "son");
    join(father, uncle, "brother", null).andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("household-same"));
    assertThat(why(uncle, "parties.household-joined")).containsExactly("سكنت الوالدة مع ابنها");
    assertThat(why(daughter, "parties.household-joined")).containsExactly("سكنت الوالدة مع ابنها");
  }

  @Test
  void a_joined_household_may_be_headed_by_another_than_before() throws Exception {
    String grandmother = registered("حصة بنت عايض " + People.family(), "female");
    join(father, grandmother, "mother", grandmother).andExpect(status().isCreated())
        .andExpect(jsonPath("$.items[0].id").value(grandmother));
    assertThat(relations(father)).containsEntry(father, "son").containsEntry(son, "grandchild");
  }

  @Test
  void who_moves_out_takes_the_named_along_under_a_head_of_their_own() throws Exception {
    split(daughter, son, father, null).andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("head-not-going"));
    split("", son, son, null).andExpect(status().isCreated()).andExpect(jsonPath("$.items", hasSize(3)));
    household(son).andExpect(jsonPath("$.items", hasSize(1))).andExpect(jsonPath("$.items[0].relation").value("head"));
    assertThat(relations(father)).containsOnlyKeys(father, mother, daughter);
    assertThat(why(mother, "parties.household-split")).containsExactly("تزوج واستقل بسكنه");
    assertThat(why(son, "parties.household-split")).containsExactly("تزوج واستقل بسكنه");
  }

  @Test
  void the_head_leaves_only_once_those_who_stay_have_one() throws Exception {
    split("", father, father, null).andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("head-not-staying"));
    leave(father, father, null).andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("head-leaves-household"));
    split("", father, father, mother).andExpect(status().isCreated());
    assertThat(relations(mother)).containsEntry(mother, "head").containsEntry(son, "son");
  }

  @Test
  void another_head_changes_what_everybody_is_and_a_relation_is_corrected() throws Exception {
    change(father, "/household/head", "{\"head\": \"" + son + "\", \"reason\": \"كبر الوالد\"}")
        .andExpect(status().isOk()).andExpect(jsonPath("$.items[0].id").value(son));
    assertThat(relations(son)).containsEntry(father, "father").containsEntry(mother, "mother")
        .containsEntry(daughter, "sister");
    change(son, "/household/members/" + daughter, "{\"relation\": \"relative\", \"dependant\": true}")
        .andExpect(status().isOk()).andExpect(jsonPath("$.items[?(@.dependant == true)].id", contains(daughter)));
    change(son, "/household/members/" + son, "{\"relation\": \"son\"}").andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("household-head-stays"));
    assertThat(why(daughter, "parties.household-head-changed")).containsExactly("كبر الوالد");
  }

  @Test
  void of_two_officers_who_change_one_household_the_second_is_told() throws Exception {
    String seen = JsonPath.read(body(household(father)), "$.state");
    leave(father, daughter, seen).andExpect(status().isOk()).andExpect(jsonPath("$.items", hasSize(3)));
    leave(father, son, seen).andExpect(status().isConflict()).andExpect(jsonPath("$.code").value("stale-record"));
    household(daughter).andExpect(jsonPath("$.items", hasSize(0)));
    assertThat(why(daughter, "parties.household-left")).hasSize(1);
    leave(father, daughter, null).andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("not-in-household"));
  }

  @Test
  void who_lives_with_others_is_not_taken_from_them_by_linking() throws Exception {
    String neighbour = registered("هند بنت صالح " + People.family(), "female");
    calls.post(here, "/parties/" + neighbour + "/household", member(son, "son")).andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("household-another"));
    household(son).andExpect(jsonPath("$.items", hasSize(4)));
  }

  @Test
  void of_two_officers_who_link_one_person_to_two_households_the_second_is_told() throws Exception {
    String neighbour = registered("هند بنت صالح " + People.family(), "female");
    Actor there = People.everywhere(People.officer(jdbc, "tabuk"));
    for (int round = 0; round < 5; round++) {
      String nephew = registered("سعود بن علي " + People.family(), "male");
      CyclicBarrier start = new CyclicBarrier(2);
      try (ExecutorService officers = Executors.newVirtualThreadPerTaskExecutor()) {
        Future<Integer> first = officers.submit(linking(start, here, father, nephew));
        Future<Integer> second = officers.submit(linking(start, there, neighbour, nephew));
        assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(201, 422);
      }
    }
  }

  private Callable<Integer> linking(CyclicBarrier start, Actor officer, String head, String member) {
    return () -> {
      start.await();
      return calls.post(officer, "/parties/" + head + "/household", member(member, "relative"))
          .andReturn().getResponse().getStatus();
    };
  }

  @Test
  void who_leaves_one_household_stays_in_that_of_a_record_merged_into_theirs() throws Exception {
    Actor quality = People.everywhere(People.staff(jdbc, "tabuk", "merge", "duplicates", "read"));
    String twin = registered("عودة بن سالم " + People.family(), "male");
    String wife = registered("منى بنت سعد " + People.family(), "female");
    link(twin, wife, "spouse");
    String merge = Calls.id(calls.post(quality, "/merges", "{\"keep\": \"%s\", \"absorb\": \"%s\"}"
        .formatted(son, twin)).andExpect(status().isCreated()));
    leave(father, son, null).andExpect(status().isOk()).andExpect(jsonPath("$.items", hasSize(3)));
    calls.post(quality, "/merges/" + merge + "/undo", "{}").andExpect(status().isOk());
    assertThat(relations(wife)).containsEntry(twin, "head").containsEntry(wife, "spouse");
    household(son).andExpect(jsonPath("$.items", hasSize(0)));
  }

  @Test
  @Clause("P-3.7")
  void nobody_is_moved_whose_file_is_closed_to_the_officer() throws Exception {
    Actor there = People.officer(jdbc, "umluj");
    String stranger = calls.registered(there, """
        {"kind": "person", "fullName": "مفلح بن غازي %s", "sex": "male"}""".formatted(People.family()));
    join(father, stranger, "relative", null).andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("reason-required"));
    calls.get(there, "/parties/" + father + "/household").andExpect(status().isForbidden());
  }

  @Test
  @Clause("P-2.2")
  void the_page_shows_masked_members_and_joins_after_showing_both() throws Exception {
    String number = People.nationalId();
    String aunt = registered("نورة بنت عودة " + People.family(), "female",
        ", \"identity\": {\"type\": \"national-id\", \"number\": \"" + number + "\"}");
    String path = "/parties/" + father + "/household";
    String page = body(http.perform(get(path).with(People.as(here))).andExpect(status().isOk()));
    assertThat(page).contains("صالحة").contains(path + "/split").doesNotContain(mobile);
    String preview = body(http.perform(post(path + "/preview").param("number", number).with(People.as(here))
        .with(csrf())).andExpect(status().isOk()));
    assertThat(preview).contains("نورة").contains("1•••••••").doesNotContain(number);
    http.perform(post(path + "/join").param("other", aunt).param("relation", "sister").param("reason", "")
        .with(People.as(here)).with(csrf())).andExpect(status().is(422));
    http.perform(post(path + "/join").param("other", aunt).param("relation", "sister").param("reason", "سكنت معهم")
        .with(People.as(here)).with(csrf())).andExpect(status().is3xxRedirection());
    household(aunt).andExpect(jsonPath("$.items", hasSize(5)));
  }

  private String registered(String name, String sex) throws Exception {
    return registered(name, sex, "");
  }

  private String registered(String name, String sex, String more) throws Exception {
    return calls.registered(here, """
        {"kind": "person", "fullName": "%s", "sex": "%s", "mobile": "%s", "confirmedDistinct": true %s}"""
        .formatted(name, sex, mobile, more));
  }

  private void link(String head, String member, String relation) throws Exception {
    calls.post(here, "/parties/" + head + "/household", member(member, relation)).andExpect(status().isCreated());
  }

  private static String member(String member, String relation) {
    return "{\"member\": \"%s\", \"relation\": \"%s\"}".formatted(member, relation);
  }

  private ResultActions household(String id) throws Exception {
    return calls.get(here, "/parties/" + id + "/household").andExpect(status().isOk());
  }

  private ResultActions join(String id, String other, String relation, String head) throws Exception {
    return calls.post(here, "/parties/" + id + "/household/join", """
        {"other": "%s", "relation": "%s", "head": %s, "reason": "سكنت الوالدة مع ابنها"}"""
        .formatted(other, relation, head == null ? null : "\"" + head + "\""));
  }

  private ResultActions split(String also, String going, String head, String stayingHead) throws Exception {
    return calls.post(here, "/parties/" + father + "/household/split", """
        {"going": ["%s"%s], "head": "%s", "stayingHead": %s, "reason": "تزوج واستقل بسكنه"}""".formatted(going,
        also.isEmpty() ? "" : ", \"" + also + "\"", head, stayingHead == null ? null : "\"" + stayingHead + "\""));
  }

  private ResultActions leave(String id, String member, String seen) throws Exception {
    return calls.post(here, "/parties/" + id + "/household/leave", """
        {"member": "%s", "reason": "انتقلت إلى ضباء", "state": %s}"""
        .formatted(member, seen == null ? null : "\"" + seen + "\""));
  }

  private ResultActions change(String id, String path, String json) throws Exception {
    return http.perform(put("/api/v1/parties/" + id + path).with(People.as(here))
        .contentType("application/json").content(json));
  }

  private java.util.Map<String, String> relations(String id) throws Exception {
    List<java.util.Map<String, Object>> items = JsonPath.read(body(household(id)), "$.items");
    return items.stream().collect(java.util.stream.Collectors.toMap(each -> each.get("id").toString(),
        each -> each.get("relation").toString()));
  }

  private List<String> why(String id, String what) {
    return jdbc.sql("select why from journal_entry where subject = :id and what = :what order by entry")
        .param("id", UUID.fromString(id)).param("what", what).query(String.class).list();
  }

  private static String body(ResultActions answer) throws Exception {
    return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
