package org.wasl.delivery.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wasl.Clause;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.parties.PartyId;
import org.wasl.parties.Relation;
import org.wasl.parties.record.HouseholdStore;
import org.wasl.requests.Desk;
import org.wasl.requests.HelpGiven;
import org.wasl.requests.HouseholdHelp;
import org.wasl.requests.RequestTestCase;
import org.wasl.requests.decision.Decide;
import org.wasl.requests.decision.DecisionCommand;
import org.wasl.requests.study.ReadStudyPack;

/** Help to one member of a household is seen in the study of another (P-5.2, P-6.4). */
@Clause("P-6.4")
class HouseholdHelpTests extends RequestTestCase {

  @Autowired HouseholdStore households;
  @Autowired HouseholdHelp help;
  @Autowired ReadStudyPack packs;
  @Autowired Decide decide;
  @Autowired DeliverService deliver;

  @Test
  void what_a_son_was_given_stands_in_the_study_pack_of_his_mother() {
    Reference mothers = raised();
    UUID mother = hessa;
    hessa = Desk.hessa(jdbc);
    Reference sons = raised();
    UUID home = households.found(new PartyId(mother), Relation.HEAD, clock.instant());
    households.put(home, new PartyId(hessa), Relation.SON);
    decide.decide(manager, sons, new DecisionCommand("approved", "مستحق", null, null, List.of(), List.of()));
    deliver.deliver(officer, sons, new DeliverCommand("عشر رحلات", 10, null));

    HouseholdHelp.Of son = packs.read(manager, mothers).household().getFirst();
    assertThat(son.member().relation()).isEqualTo(Relation.SON);
    assertThat(son.requests()).singleElement().satisfies(asked -> {
      assertThat(asked.reference()).isEqualTo(sons.value());
      assertThat(asked.given()).extracting(HelpGiven.Given::description).containsExactly("عشر رحلات");
    });
  }

  @Test
  @Clause("P-3.7")
  void only_requests_that_the_reader_may_see_are_told() {
    Reference mothers = received();
    UUID mother = hessa;
    hessa = Desk.hessa(jdbc);
    received();
    UUID home = households.found(new PartyId(mother), Relation.HEAD, clock.instant());
    households.put(home, new PartyId(hessa), Relation.SON);
    Actor elsewhere = Desk.colleague(jdbc, "officer", "umluj");
    assertThat(help.around(officer, new PartyId(mother)).getFirst().requests()).hasSize(1);
    assertThat(help.around(elsewhere, new PartyId(mother)).getFirst().requests()).isEmpty();
    assertThat(mothers).isNotNull();
  }
}
