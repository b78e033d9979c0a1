package org.wasl.research.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.test.util.ReflectionTestUtils;
import org.wasl.Clause;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.organization.Hired;
import org.wasl.organization.Settings;
import org.wasl.requests.Desk;
import org.wasl.requests.closure.CancelRequest;
import org.wasl.requests.study.Kin;
import org.wasl.research.ResearchTestCase;

@Clause("P-2.4")
class AssignVisitTests extends ResearchTestCase {

  @Autowired MockMvc http;
  @Autowired CancelVisit cancel;
  @Autowired CancelRequest cancelRequest;
  @Autowired VisitStore visits;
  @Autowired Settings settings;

  private Actor man;

  @BeforeEach
  void aMan() {
    man = Desk.colleague(jdbc, "researcher", "tabuk");
    jdbc.sql("update staff set sex = 'male' where id = :id").param("id", man.id().value()).update();
  }

  private VisitForm by(Actor researcher, Actor companion, String override) {
    return new VisitForm(researcher.username(), companion == null ? "" : companion.username(), today().toString(), "",
        "الشبحة", false, override);
  }

  @Test
  void a_man_alone_is_not_sent_to_a_womans_home_unless_a_reason_is_written_which_the_journal_keeps() {
    Reference reference = raised();
    assertThatThrownBy(() -> assign.assign(chief, reference, by(man, null, "")))
        .hasMessageContaining("research-woman-needed");
    assign.assign(chief, reference, by(man, null, "لا باحثة متاحة هذا الأسبوع"));
    assertThat(jdbc.sql("select why from journal_entry where what = 'research.visit-assigned' and reference = :r")
        .param("r", reference.value()).query(String.class).single()).contains("لا باحثة");
  }

  @Test
  void a_pair_with_a_woman_goes_and_needs_no_reason() {
    Reference reference = raised();
    assign.assign(chief, reference, by(man, researcher, "سبب لا حاجة إليه"));
    assertThat(visits.lastOf(chief, reference.value())).get().satisfies(visit -> {
      assertThat(visit.companion()).isNotNull();
      assertThat(visit.override()).isNull();
    });
    assertThat(visits.lastOf(researcher, reference.value())).isPresent();
  }

  @Test
  void where_the_association_takes_no_reason_none_helps() {
    jdbc.sql("update setting set value = 'never' where key = 'research.woman-visit-override'").update();
    Reference reference = raised();
    ReflectionTestUtils.invokeMethod(settings, "forget");
    try {
      assertThatThrownBy(() -> assign.assign(chief, reference, by(man, null, "سبب")))
          .hasMessageContaining("research-woman-needed-always");
    } finally {
      ReflectionTestUtils.invokeMethod(settings, "forget");
    }
  }

  @Test
  void kin_are_not_visited_and_only_raised_requests_are() {
    Reference reference = raised();
    Kin.declare(jdbc, researcher.id(), hessa);
    assertThatThrownBy(() -> assign.assign(chief, reference, by(researcher, null, "")))
        .hasMessageContaining("research-visit-kin");
    assertThatThrownBy(() -> assign.assign(chief, received(), by(researcher, null, "")))
        .hasMessageContaining("research-not-raised");
    assertThatThrownBy(() -> assign.assign(officer, reference, by(researcher, null, "")))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.kind()).isEqualTo(Refused.Kind.FORBIDDEN));
  }

  @Test
  void a_visit_called_off_makes_room_for_another() {
    Reference reference = assigned();
    Visit first = visits.lastOf(chief, reference.value()).orElseThrow();
    assertThatThrownBy(() -> cancel.cancel(chief, first.id(), "")).hasMessageContaining("text-required");
    cancel.cancel(chief, first.id(), "سافرت إلى الرياض للعلاج");
    assertThatThrownBy(() -> cancel.cancel(chief, first.id(), "مرة أخرى")).hasMessageContaining("research-visit-over");
    assign.assign(chief, reference, by(researcher, null, ""));
  }

  @Test
  void the_visits_ahead_go_out_as_a_table_for_who_may_take_lists_out() throws Exception {
    Reference reference = assigned();
    String table = http.perform(post("/research/visits/export").param("as", "csv").with(csrf()).with(Hired.as(chief)))
        .andExpect(MockMvcResultMatchers.status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(table.lines()).anySatisfy(row -> assertThat(row).contains(reference.value(), "الشبحة", "10:00"));
    assertThat(jdbc.sql("select count(*) from journal_entry where what = 'research.visits-exported' and actor = :who")
        .param("who", chief.id().value()).query(Integer.class).single()).isEqualTo(1);
    http.perform(post("/research/visits/export").with(csrf()).with(Hired.as(researcher)))
        .andExpect(MockMvcResultMatchers.status().isForbidden());
  }

  @Test
  void a_second_visit_at_the_same_moment_is_refused_in_words() {
    Visit first = visits.lastOf(chief, assigned().value()).orElseThrow();
    var twice = new VisitStore.NewVisit(UUID.randomUUID(), first.request(), first.party(), researcher.id(),
        null, today(), null, "الشبحة", false, null);
    assertThat(visits.add(twice, chief, clock.instant())).isFalse();
  }

  @Test
  void nobody_is_sent_to_a_home_whose_request_was_cancelled() {
    Reference reference = assigned();
    assertThat(visits.own(researcher, today())).extracting(Visit::reference).contains(reference.value());
    cancelRequest.cancel(officer, reference, "استغنت عنه");
    assertThat(visits.own(researcher, today())).extracting(Visit::reference).doesNotContain(reference.value());
    assertThat(visits.ahead(chief, today())).extracting(Visit::reference).doesNotContain(reference.value());
    assertThatThrownBy(() -> begin.begin(researcher, reference)).hasMessageContaining("research-not-raised");
  }
}
