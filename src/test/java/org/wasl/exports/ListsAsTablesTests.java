package org.wasl.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.channels.Counter;
import org.wasl.kernel.Actor;
import org.wasl.organization.Hired;
import org.wasl.parties.People;

@WaslTest
@Transactional
@Tag("store")
class ListsAsTablesTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  Counter counter;
  Actor manager;

  @BeforeEach
  void open() {
    counter = new Counter(jdbc, http);
    manager = counter.staff("branch-manager", "duba");
  }

  private ResultActions export(Actor actor, String path, String... filters) throws Exception {
    var call = post(path).param("as", "csv").with(csrf()).with(People.as(actor));
    for (int i = 0; i < filters.length; i += 2) {
      call.param(filters[i], filters[i + 1]);
    }
    return http.perform(call);
  }

  /** The lines under the heading. */
  private List<String> rows(Actor actor, String path, String... filters) throws Exception {
    List<String> lines = export(actor, path, filters).andExpect(status().isOk())
        .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8).lines().toList();
    return lines.subList(1, lines.size());
  }

  private void contact(Actor actor, String channel, String topic, boolean awaits) throws Exception {
    counter.calls.post(actor, "/interactions", """
        {"channel": "%s", "direction": "in", "topic": "%s", "text": "شكت من ألم في ركبتها", "awaitsReply": %s}"""
        .formatted(channel, topic, awaits)).andExpect(status().isCreated());
  }

  private static Actor without(Actor actor, String permission) {
    Set<String> fewer = new HashSet<>(actor.permissions());
    assertThat(fewer.remove(permission)).isTrue();
    return new Actor(actor.id(), actor.username(), actor.name(), actor.branch(), actor.roles(), fewer);
  }

  @Test
  @Clause("P-0.1")
  void a_list_of_many_pages_goes_out_whole_in_its_order_and_the_journal_says_so_once() throws Exception {
    contact(manager, "phone", "أول ما سُجّل", false);
    jdbc.sql("""
            insert into interaction (id, at, channel, direction, topic, text, awaits, staff, branch,
                                     recorded_at)
            select gen_random_uuid(), now() + n * interval '1 second', 'phone', 'in', 'استفسار ' || n, 'قيل', false, :staff,
                   'duba', now()
              from generate_series(1, 450) as n""").param("staff", manager.id().value()).update();
    List<String> rows = rows(manager, "/interactions/export", "list", "recent");
    assertThat(rows.subList(0, 450)).allSatisfy(row -> assertThat(row).contains("استفسار"));
    assertThat(rows.getFirst()).contains("استفسار 450");
    assertThat(rows).hasSizeGreaterThan(450).anySatisfy(row -> assertThat(row).contains("أول ما سُجّل"))
        .noneSatisfy(row -> assertThat(row).contains("ركبتها"));
    assertThat(jdbc.sql("select detail from journal_entry where what = 'channels.contacts-exported' and actor = :who")
        .param("who", manager.id().value()).query(String.class).list()).containsExactly("recent");
  }

  @Test
  @Clause("P-3.2")
  void what_waits_for_an_answer_keeps_its_channel_and_its_branch() throws Exception {
    Actor umluj = counter.staff("branch-manager", "umluj");
    contact(manager, "phone", "=HYPERLINK(متى الموعد)", true);
    contact(manager, "branches", "سأل عند الباب", true);
    contact(umluj, "phone", "من فرع آخر", true);
    assertThat(rows(manager, "/interactions/export", "list", "return", "channel", "phone"))
        .anySatisfy(row -> assertThat(row).contains("'=HYPERLINK(متى الموعد)"))
        .noneSatisfy(row -> assertThat(row).containsAnyOf("سأل عند الباب", "من فرع آخر"));
    assertThat(rows(manager, "/interactions/export"))
        .anySatisfy(row -> assertThat(row).contains("سأل عند الباب"))
        .noneSatisfy(row -> assertThat(row).contains("من فرع آخر"));
  }

  @Test
  @Clause("P-6.2")
  void pairs_and_merges_go_out_with_their_reasons_and_never_a_whole_number() throws Exception {
    Actor head = counter.staff("manager", "tabuk");
    String family = People.family();
    String mobile = People.mobile();
    String number = People.nationalId();
    counter.calls.registered(head, """
        {"kind": "person", "fullName": "وضحى مطلق فرحان %s", "sex": "female", "mobile": "%s",
         "identity": {"type": "national-id", "number": "%s"}}""".formatted(family, mobile, number));
    counter.calls.registered(head, """
        {"kind": "person", "fullName": "وضحا مطلق فرحان %s", "sex": "female", "mobile": "%s",
         "confirmedDistinct": true}"""
        .formatted(family, mobile));
    List<String> pair = rows(head, "/duplicates/export").stream().filter(row -> row.contains(family)).toList();
    assertThat(pair).singleElement().satisfies(row -> assertThat(row)
        .contains("وضحى مطلق فرحان " + family, "وضحا مطلق فرحان " + family, "الجوال نفسه", number.substring(8))
        .doesNotContain(number, mobile, mobile.substring(1)));
    List<String> ids = jdbc.sql("select id::text from party where full_name like :name order by full_name desc")
        .param("name", "%" + family).query(String.class).list();
    counter.calls.post(head, "/merges", """
        {"keep": "%s", "absorb": "%s"}""".formatted(ids.getFirst(), ids.getLast())).andExpect(status().isCreated());
    assertThat(rows(head, "/merges/export").getFirst()).contains("وضحى مطلق فرحان " + family + ",")
        .contains("وضحا مطلق فرحان " + family);
    assertThat(rows(head, "/duplicates/export")).noneSatisfy(row -> assertThat(row).contains(family));
  }

  @Test
  @Clause("P-3.7")
  void the_staff_go_out_with_their_roles_and_branches_and_without_their_mobiles() throws Exception {
    Hired.hire(jdbc, "tables.one", "branch-manager", "umluj");
    jdbc.sql("update staff set mobile = '+966500007788' where username = 'tables.one'").update();
    Actor admin = counter.staff("admin", "tabuk");
    assertThat(rows(admin, "/admin/staff/export")).anySatisfy(row -> assertThat(row)
        .startsWith("tables.one,").contains("مدير الفرع", "مكتب أملج")).noneSatisfy(row -> assertThat(row).contains("7788"));
  }

  @Test
  @Clause("P-0.2")
  void without_the_permission_or_the_list_s_own_nothing_is_sent_and_nothing_is_noted() throws Exception {
    Actor head = counter.staff("manager", "tabuk");
    Actor admin = counter.staff("admin", "tabuk");
    for (List<Object> each : List.<List<Object>>of(
        List.of("/interactions/export", without(head, "exports.lists")),
        List.of("/interactions/export", without(head, "channels.record")),
        List.of("/duplicates/export", without(head, "exports.lists")),
        List.of("/duplicates/export", without(head, "parties.duplicates")),
        List.of("/merges/export", without(head, "parties.merge")),
        List.of("/admin/staff/export", head))) {
      export((Actor) each.getLast(), (String) each.getFirst()).andExpect(status().isForbidden())
          .andExpect(header().doesNotExist("Content-Disposition"));
    }
    assertThat(jdbc.sql("select count(*) from journal_entry where what like '%exported' and actor in (:who)")
        .param("who", Arrays.asList(head.id().value(), admin.id().value())).query(Integer.class).single()).isZero();
  }
}
