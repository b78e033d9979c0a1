package org.wasl.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wasl.Clause;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;
import org.wasl.parties.ActsFor.Scope;
import org.wasl.requests.desk.RequestFile;
import org.wasl.requests.desk.RequestReading;
import org.wasl.requests.intake.ReceiveCommand;

/** Who comes for another is kept apart from whose request it is, with what they may do (P-6.2). */
@Clause("P-6.2")
class ActingVisitorTests extends RequestTestCase {

  @Autowired RequestReading reading;

  @Test
  void a_visitor_who_acts_for_the_person_is_shown_with_what_they_may_do_while_the_link_holds() {
    UUID son = Desk.hessa(jdbc);
    at("2026-11-22T09:00", () -> represent(hessa, son));
    at("2026-11-23T09:00", () -> {
      Reference reference = received(son);
      RequestFile.Arrived came = reading.read(officer, reference).arrived();
      assertThat(came.visitorName()).isEqualTo("حصة بنت عايض الجهني");
      assertThat(came.acts()).satisfies(acts ->
          assertThat(acts.may()).containsExactly(Scope.ASK_STATUS, Scope.SUBMIT));
      at("2026-12-25T09:00", () -> {
        RequestFile.Arrived later = reading.read(officer, reference).arrived();
        assertThat(later.acts()).isNull();
        assertThat(later.visitorParty()).isNotNull();
      });
    });
  }

  @Test
  void who_does_not_act_for_the_person_is_not_taken_for_somebody_who_does() {
    assertThatThrownBy(() -> received(Desk.hessa(jdbc))).isInstanceOfSatisfying(Refused.class, refused ->
        assertThat(refused.code()).isEqualTo("visitor-does-not-act"));
  }

  private Reference received(UUID visitor) {
    return receive.receive(officer, new ReceiveCommand(hessa, SERVICE, "interview", null, "tabuk", null, List.of(),
        new ReceiveCommand.Visitor(null, "ابنها", null, visitor))).reference();
  }

  private void represent(UUID ward, UUID representative) {
    jdbc.sql("""
            insert into representation (id, ward, representative, kind, scopes, proof, proof_level, since, valid_until,
                                        recorded_by, recorded_at)
            values (:id, :ward, :representative, 'representative', array['submit', 'ask-status'],
                    'authorisation-letter', 'seen', date '2026-11-22', date '2026-12-24', :staff,
                    timestamptz '2026-11-22 06:00:00+00')""")
        .param("id", Uuid7.next()).param("ward", ward).param("representative", representative)
        .param("staff", officer.id().value()).update();
  }
}
