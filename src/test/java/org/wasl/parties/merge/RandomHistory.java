package org.wasl.parties.merge;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.kernel.Actor;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.CalendarKind;
import org.wasl.kernel.IdentityNumber;
import org.wasl.kernel.PersonName;
import org.wasl.kernel.Sex;
import org.wasl.kernel.Uuid7;
import org.wasl.parties.Circumstance;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyKind;
import org.wasl.parties.PartyRole;
import org.wasl.parties.People;
import org.wasl.parties.Relation;
import org.wasl.parties.record.AccessStore;
import org.wasl.parties.record.CircumstanceStore;
import org.wasl.parties.record.Contact;
import org.wasl.parties.record.ContactStore;
import org.wasl.parties.record.DistinctStore;
import org.wasl.parties.record.HouseholdStore;
import org.wasl.parties.record.IdentityStore;
import org.wasl.parties.record.KinStore;
import org.wasl.parties.record.PartyRecord;
import org.wasl.parties.record.PartyStore;
import org.wasl.parties.record.RoleStore;

/** People with random lives in the database: for each seed another. */
final class RandomHistory {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  private final JdbcClient jdbc;
  private final PartyStore parties;
  private final ContactStore contacts;
  private final CircumstanceStore circumstances;
  private final RoleStore roles;
  private final HouseholdStore households;
  private final IdentityStore identities;
  private final AccessStore access;
  private final KinStore kin;
  private final DistinctStore distinct;
  private final Random dice;
  private final Actor actor;
  final List<PartyId> people = new ArrayList<>();

  RandomHistory(org.springframework.beans.factory.BeanFactory beans, Actor actor, long seed) {
    this.jdbc = beans.getBean(JdbcClient.class);
    this.parties = beans.getBean(PartyStore.class);
    this.contacts = beans.getBean(ContactStore.class);
    this.circumstances = beans.getBean(CircumstanceStore.class);
    this.roles = beans.getBean(RoleStore.class);
    this.households = beans.getBean(HouseholdStore.class);
    this.identities = beans.getBean(IdentityStore.class);
    this.access = beans.getBean(AccessStore.class);
    this.kin = beans.getBean(KinStore.class);
    this.distinct = beans.getBean(DistinctStore.class);
    this.actor = actor;
    this.dice = new Random(seed);
  }

  PartyId any() {
    return people.get(dice.nextInt(people.size()));
  }

  int below(int most) {
    return dice.nextInt(most);
  }

  /** So many people, each with a life of so many things at most. */
  void begin(int count, int things) {
    for (int i = 0; i < count; i++) {
      people.add(someone());
    }
    for (int i = 0; i < count * things; i++) {
      something(any());
    }
  }

  private PartyId someone() {
    PartyId id = PartyId.next();
    BirthDate birth = dice.nextBoolean() ? null
        : BirthDate.of(CalendarKind.HIJRI, dice.nextBoolean() ? "1390" : "14" + (10 + below(30)) + "-02-0" + (1 + below(9)), false);
    parties.add(new PartyRecord(id, PartyKind.PERSON, PersonName.of(pick("سعود", "فاطمة", "ريم") + " "
        + pick("علي", "سالم") + " " + People.family()), maybe("أم سعد"), maybe("الوالدة"),
        dice.nextBoolean() ? Sex.FEMALE : Sex.MALE, pick("tabuk", "duba", "umluj"), birth,
        new PartyRecord.Living(maybe("سعودي"), maybe("تبوك"), maybe("الورود")), 1 + below(3), NOW));
    return id;
  }

  /** One thing happens to somebody. */
  void something(PartyId id) {
    switch (below(14)) {
      case 0, 1 -> contacts.add(id, Contact.of("mobile", "059900000" + below(10), maybe("ابنها")), NOW);
      case 2 -> identities.add(id, IdentityNumber.of("national-id", People.nationalId()), NOW);
      case 3 -> circumstances.replace(id, List.of(
          Circumstance.of(pick("blind", "deaf", "wheelchair"), maybe("ملاحظة")), Circumstance.of("other", "شيء")), NOW);
      case 4 -> roles.give(id, dice.nextBoolean() ? PartyRole.BENEFICIARY : PartyRole.VOLUNTEER, NOW);
      case 5 -> {
        UUID household = households.householdOf(id).orElseGet(() -> households.found(id, Relation.HEAD, NOW));
        PartyId other = any();
        if (!other.equals(id)) {
          households.put(household, other, Relation.RELATIVE);
        }
      }
      case 6 -> access.openToReceiving(pick("tabuk", "haql"), id, NOW);
      case 7 -> kin.declare(actor.id(), id, Relation.RELATIVE, NOW);
      case 8 -> {
        PartyId other = any();
        if (!other.equals(id)) {
          distinct.keep(id, other, NOW);
        }
      }
      case 9 -> request(id);
      case 10 -> represent(id, any());
      case 11 -> assess(id);
      case 12 -> jdbc.sql("""
              insert into organisation_detail (party, contact_party) values (:id, :other) on conflict do nothing""")
          .param("id", id.value()).param("other", any().value()).update();
      default -> interaction(id);
    }
  }

  void request(PartyId id) {
    jdbc.sql("""
            insert into request (id, reference, tracking_code, party, service_version, status, channel, branch,
                                 received_branch, created_at, created_by, status_since)
            select :id, :reference, '12345678', :party, (select id from service_version order by id limit 1), 'submitted',
                   'interview', 'tabuk', 'tabuk', :now, :staff, :now""")
        .param("id", Uuid7.next()).param("reference", "X-" + Uuid7.next()).param("party", id.value())
        .param("now", NOW.atOffset(ZoneOffset.UTC)).param("staff", actor.id().value()).update();
  }

  private void represent(PartyId id, PartyId other) {
    if (!id.equals(other)) {
      jdbc.sql("""
              insert into representation (id, ward, representative, kind, scopes, proof, proof_level, since,
                                          recorded_by, recorded_at)
              values (:id, :ward, :other, 'representative', array['ask-status'], 'authorisation-letter', 'seen',
                      date '2026-11-22', :staff, :now)""")
          .param("id", Uuid7.next()).param("ward", id.value()).param("other", other.value())
          .param("staff", actor.id().value()).param("now", NOW.atOffset(ZoneOffset.UTC)).update();
    }
  }

  private void assess(PartyId id) {
    UUID assessment = Uuid7.next();
    jdbc.sql("""
            insert into needs_assessment (id, party, assessed_on, next_on, assessed_by, recorded_at)
            values (:id, :party, date '2026-11-22', date '2027-11-22', :staff, :now)""")
        .param("id", assessment).param("party", id.value()).param("staff", actor.id().value())
        .param("now", NOW.atOffset(ZoneOffset.UTC)).update();
    jdbc.sql("insert into needs_finding (assessment, area, degree, finding) values (:id, 'care', 'some', 'نص')")
        .param("id", assessment).update();
  }

  private void interaction(PartyId id) {
    jdbc.sql("""
            insert into interaction (id, party, channel, direction, topic, text, branch, staff, at, recorded_at)
            values (:id, :party, 'phone', 'in', 'سؤال', 'نص', 'tabuk', :staff, :now, :now)""")
        .param("id", Uuid7.next()).param("party", id.value()).param("staff", actor.id().value())
        .param("now", NOW.atOffset(ZoneOffset.UTC)).update();
  }

  private String pick(String... some) {
    return some[below(some.length)];
  }

  private @org.jspecify.annotations.Nullable String maybe(String text) {
    return dice.nextBoolean() ? text : null;
  }

}
