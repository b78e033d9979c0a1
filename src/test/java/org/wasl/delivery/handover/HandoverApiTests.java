package org.wasl.delivery.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.delivery.Approved;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Uuid7;
import org.wasl.parties.Calls;
import org.wasl.parties.People;

@WaslTest
@Tag("store")
@Clause("P-6.4")
class HandoverApiTests {

  private static final String GIVEN = """
      {"description": "كرسي متحرك", "quantity": 1, "amount": 1250.50}""";

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;

  private Approved approved;

  @BeforeEach
  void approved() throws Exception {
    approved = Approved.request(http, jdbc);
  }

  @Test
  void an_approved_service_is_delivered_and_its_request_closes_only_when_confirmed() throws Exception {
    deliver(approved.officer(), GIVEN).andExpect(status().isCreated())
        .andExpect(jsonPath("$.status").value("delivered"));
    confirm(approved.officer(), "{\"by\": \"beneficiary\", \"note\": \"وقّعت على الاستلام\"}")
        .andExpect(status().isCreated()).andExpect(jsonPath("$.status").value("closed"));
    assertThat(jdbc.sql("select amount from delivery where request = :id").param("id", approved.request())
        .query(Long.class).single()).isEqualTo(125_050);
    assertThat(journal()).contains("delivery.delivered", "delivery.confirmed");
    assertThat(told()).contains("delivered", "rating");
  }

  @Test
  void the_officer_is_not_told_where_to_rate() throws Exception {
    deliver(approved.officer(), GIVEN);
    String answer = confirm(approved.officer(), "{\"by\": \"beneficiary\"}")
        .andReturn().getResponse().getContentAsString();
    assertThat(answer).doesNotContain("/rate/");
  }

  @Test
  void steps_out_of_order_are_refused_and_leave_nothing() throws Exception {
    confirm(approved.officer(), "{\"by\": \"beneficiary\"}").andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("wrong-status"));
    deliver(approved.officer(), GIVEN).andExpect(status().isCreated());
    deliver(approved.officer(), GIVEN).andExpect(status().isConflict());
    assertThat(jdbc.sql("select count(*) from delivery where request = :id").param("id", approved.request())
        .query(Long.class).single()).isEqualTo(1);
  }

  @Test
  void never_more_is_given_than_was_granted_in_all_that_is_given() throws Exception {
    granted(120_000, 3);
    deliver(approved.officer(), """
        {"description": "أدوية", "quantity": 4, "amount": 1200.01}""").andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[0].code").value("delivery-over-amount"))
        .andExpect(jsonPath("$.errors[0].pointer").value("/amount"))
        .andExpect(jsonPath("$.errors[0].message").value("لا يُقدَّم أكثر مما مُنح: الممنوح 1200 ريال، وبقي منه 1200."))
        .andExpect(jsonPath("$.errors[1].code").value("delivery-over-quantity"));
    deliver(approved.officer(), """
        {"description": "الشهر الأول", "quantity": 1, "amount": 400, "partial": true}""")
        .andExpect(status().isCreated()).andExpect(jsonPath("$.status").value("in-delivery"));
    deliver(approved.officer(), """
        {"description": "الشهران الباقيان", "quantity": 2, "amount": 800.50}""").andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("delivery-over-amount"));
    deliver(approved.officer(), """
        {"description": "الشهران الباقيان", "quantity": 2, "amount": 800}""")
        .andExpect(status().isCreated()).andExpect(jsonPath("$.status").value("delivered"));
    assertThat(told()).contains("part-delivered", "delivered");
    confirm(approved.officer(), "{\"by\": \"beneficiary\"}").andExpect(status().isCreated())
        .andExpect(jsonPath("$.status").value("closed"));
  }

  @Test
  void less_than_was_granted_is_a_part_and_is_written_down_as_such() throws Exception {
    granted(120_000, null);
    deliver(approved.officer(), """
        {"description": "سُدّدت كلفة الأشعة", "quantity": 5, "amount": 850.50}""").andExpect(status().isCreated())
        .andExpect(jsonPath("$.status").value("delivered"));
    assertThat(jdbc.sql("select detail from journal_entry where subject = :id and what = 'delivery.delivered'")
        .param("id", approved.request()).query(String.class).single()).isEqualTo("less-than-granted");
  }

  private void granted(long halalas, Integer pieces) {
    UUID decision = Uuid7.next();
    jdbc.sql("""
            insert into request_decision (id, request, round, outcome, reason, decided_by, decided_at)
            values (:id, :request, 1, 'approved', 'حاجتها ثابتة', :by, :at)""")
        .param("id", decision).param("request", approved.request()).param("by", approved.officer().id().value())
        .param("at", Instant.parse("2026-11-22T08:00:00Z").atOffset(ZoneOffset.UTC)).update();
    jdbc.sql("""
            insert into request_grant (decision, position, amount, currency, quantity)
            values (:id, 1, :amount, 'SAR', :pieces)""")
        .param("id", decision).param("amount", halalas).param("pieces", pieces).update();
  }

  @Test
  void what_a_rule_refuses_leaves_the_request_as_it_was() throws Exception {
    deliver(approved.officer(), "{\"description\": \"\", \"quantity\": 0}").andExpect(status().is(422))
        .andExpect(jsonPath("$.errors.length()").value(2));
    assertThat(jdbc.sql("select status from request where id = :id").param("id", approved.request())
        .query(String.class).single()).isEqualTo("approved");
    assertThat(told()).isEmpty();
  }

  @Test
  void a_code_that_is_given_is_that_of_the_receipt_or_nothing_closes() throws Exception {
    deliver(approved.officer(), GIVEN);
    for (String wrong : List.of("12345679", "1", "' or 1=1", "")) {
      confirm(approved.officer(), "{\"by\": \"code\", \"code\": \"%s\"}".formatted(wrong)).andExpect(status().is(422))
          .andExpect(jsonPath("$.errors[0].pointer").value("/code"));
    }
    assertThat(closed()).isFalse();
    confirm(approved.officer(), "{\"by\": \"code\", \"code\": \"١٢٣٤ ٥٦٧٨\"}").andExpect(status().isCreated())
        .andExpect(jsonPath("$.status").value("closed"));
    assertThat(checked()).isTrue();
  }

  @Test
  void a_caller_that_does_not_ask_for_the_code_has_it_on_the_record() throws Exception {
    deliver(approved.officer(), GIVEN);
    confirm(approved.officer(), "{\"by\": \"code\"}").andExpect(status().isCreated());
    assertThat(checked()).isFalse();
  }

  private boolean closed() {
    return jdbc.sql("select closed_at is not null from request where id = :id").param("id", approved.request())
        .query(Boolean.class).single();
  }

  private boolean checked() {
    return jdbc.sql("""
            select c.code_checked from delivery_confirmation c join delivery d on d.id = c.delivery
             where d.request = :id""").param("id", approved.request()).query(Boolean.class).single();
  }

  @Test
  void what_cannot_be_read_is_unreadable() throws Exception {
    deliver(approved.officer(), "{\"description\": \"x\", \"quantity\": 1.5}")
        .andExpect(status().isBadRequest());
    deliver(approved.officer(), "{\"description\": \"x\", \"to\": \"y\"}").andExpect(status().isBadRequest());
    deliver(approved.officer(), "{\"description\": \"x\", \"amount\": \"12\"}")
        .andExpect(status().isBadRequest());
  }

  @Test
  void a_role_without_the_right_is_told_so_before_any_rule() throws Exception {
    Actor reader = Approved.with(People.officer(jdbc, "tabuk"), "requests.read");
    deliver(reader, "{}").andExpect(status().isForbidden());
    confirm(reader, "{}").andExpect(status().isForbidden());
  }

  @Test
  void another_branch_does_not_see_it() throws Exception {
    Actor umluj = Approved.with(People.officer(jdbc, "umluj"), "delivery.deliver", "delivery.confirm");
    deliver(umluj, GIVEN).andExpect(status().isNotFound());
    confirm(umluj, "{\"by\": \"beneficiary\"}").andExpect(status().isNotFound());
  }

  @Test
  void an_officers_note_says_how_he_knows() throws Exception {
    deliver(approved.officer(), GIVEN);
    confirm(approved.officer(), "{\"by\": \"officer-note\"}").andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("confirmation-note-required"));
  }

  private ResultActions deliver(Actor actor, String json) throws Exception {
    return new Calls(http).post(actor, "/requests/" + approved.reference() + "/delivery", json);
  }

  private ResultActions confirm(Actor actor, String json) throws Exception {
    return new Calls(http).post(actor, "/requests/" + approved.reference() + "/delivery/confirmation", json);
  }

  private List<String> journal() {
    return jdbc.sql("select what from journal_entry where subject = :id order by entry")
        .param("id", approved.request()).query(String.class).list();
  }

  private List<String> told() {
    return jdbc.sql("select kind from outbox_message where reference = :reference order by id")
        .param("reference", approved.reference()).query(String.class).list();
  }
}
