package org.wasl.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Mobile;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;
import org.wasl.parties.record.HouseholdStore;
import org.wasl.parties.record.KinStore;

@WaslTest
@Tag("store")
class PartiesTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  @Autowired Parties parties;
  @Autowired KinStore kin;
  @Autowired HouseholdStore households;
  @Autowired TransactionTemplate transaction;
  Actor here;
  Actor there;
  PartyId id;
  String mobile;

  @BeforeEach
  void someone_of_tabuk() throws Exception {
    here = People.officer(jdbc, "tabuk");
    there = People.officer(jdbc, "duba");
    mobile = People.mobile();
    id = PartyId.of(new Calls(http).registered(here, """
        {"kind": "person", "fullName": "صالح %s", "sex": "male", "mobile": "%s", "email": "s@example.org",
         "circumstances": ["cannot-read"]}""".formatted(People.family(), mobile)));
  }

  @Test
  @Clause("P-3.7")
  void a_branch_that_receives_someone_may_open_the_file_and_makes_a_beneficiary() {
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> parties.mustSee(there, id))
        .satisfies(no -> assertThat(no.code()).isEqualTo("reason-required"));
    transaction.executeWithoutResult(status -> parties.receive(there, id));
    transaction.executeWithoutResult(status -> parties.receive(there, id));
    parties.mustSee(there, id);
    assertThat(jdbc.sql("select what from journal_entry where subject = :id order by entry")
        .param("id", id.value()).query(String.class).list())
        .containsExactly("parties.registered", "parties.received");
    assertThat(jdbc.sql("select role from party_role where party = :id").param("id", id.value())
        .query(String.class).list()).containsExactly("beneficiary");
  }

  @Test
  void notices_learn_whole_values_and_lists_masked_ones() {
    ContactPoints contact = parties.contact(id);
    assertThat(contact.mobile()).isEqualTo(Mobile.of(mobile));
    assertThat(contact.email()).isEqualTo("s@example.org");
    assertThat(contact.byVoice()).isTrue();
    PartySummary summary = parties.summary(id).orElseThrow();
    assertThat(summary.addressedAr()).startsWith("المكرم صالح");
    assertThat(summary.mobileMasked()).isEqualTo("05•• ••• " + mobile.substring(7));
    assertThat(summary.identityMasked()).isNull();
    assertThat(parties.reachedBy(Mobile.of(mobile))).containsExactly(id);
    assertThat(parties.summaries(List.of())).isEmpty();
    assertThat(parties.seenAmong(there, List.of(id))).isEmpty();
    assertThat(parties.seenAmong(here, List.of(id))).containsExactly(id);
    assertThat(parties.summary(new PartyId(Uuid7.next()))).isEmpty();
    assertThat(jdbc.sql("select honorific_ar from v_party where id = :id").param("id", id.value())
        .query(String.class).single()).isEqualTo("المكرم");
  }

  @Test
  void kin_of_a_colleague_are_known_declared_or_by_household() {
    java.time.Instant now = java.time.Instant.EPOCH;
    assertThat(parties.isRelative(here.id(), id)).isFalse();
    kin.declare(here.id(), id, Relation.BROTHER, now);
    assertThat(parties.relationBetween(here.id(), id)).contains(Relation.BROTHER);
    PartyId self = copy();
    kin.declare(there.id(), self, Relation.SELF, now);
    assertThat(parties.relationBetween(there.id(), self)).contains(Relation.SELF);
    assertThat(parties.isRelative(there.id(), id)).isFalse();
    UUID household = households.found(self, Relation.HEAD, now);
    households.put(household, id, Relation.SON);
    assertThat(parties.relationBetween(there.id(), id)).contains(Relation.RELATIVE);
    households.leave(household, id);
    assertThat(parties.isRelative(there.id(), id)).isFalse();
  }

  private PartyId copy() {
    PartyId other = PartyId.next();
    jdbc.sql("""
            insert into party (id, kind, full_name, given, sex, branch, created_at)
            select :other, kind, full_name, given, sex, branch, created_at from party where id = :id""")
        .param("other", other.value()).param("id", id.value()).update();
    return other;
  }
}
