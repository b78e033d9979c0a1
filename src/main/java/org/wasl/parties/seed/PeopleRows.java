package org.wasl.parties.seed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.journal.Entry;
import org.wasl.journal.JournalRows;
import org.wasl.kernel.Actor;
import org.wasl.seed.CopyTable;
import org.wasl.seed.Dice;
import org.wasl.seed.SeedPlan;
import org.wasl.seed.Seeding;

/** Records of people on their way into the tables of this room, four years of registering them up to the last day. */
final class PeopleRows {

  static final List<String> TABLES = List.of("party", "party_identity", "party_contact", "party_circumstance",
      "party_role", "household", "household_member");

  private static final long FOUR_YEARS = 4L * 365 * 24 * 3600 * 1000;

  private final SeedPlan plan;
  private final Seeding seeding;
  private final Actor officer;
  private final Dice dice;
  private final BufferedWriter truth;
  private final Writing writing;
  private final HijriDays days = new HijriDays();
  private final CopyTable party;
  private final CopyTable identity;
  private final CopyTable contact;
  private final CopyTable circumstance;
  private final CopyTable role;
  private final CopyTable household;
  private final CopyTable member;
  private final JournalRows journal;
  private final List<Member> members = new ArrayList<>();
  private int written;

  private record Member(UUID party, String relation) {}

  PeopleRows(SeedPlan plan, Seeding seeding, Actor officer, Dice dice, BufferedWriter truth) {
    this.plan = plan;
    this.seeding = seeding;
    this.officer = officer;
    this.dice = dice;
    this.truth = truth;
    this.writing = new Writing(dice);
    party = seeding.table("party", "id", "kind", "full_name", "given", "father", "grandfather", "family", "preferred_name",
        "sex", "branch", "birth_calendar", "birth_value", "birth_approximate", "birth_date", "nationality", "place",
        "created_at");
    identity = seeding.table("party_identity", "party", "type", "number", "recorded_at");
    contact = seeding.table("party_contact", "id", "party", "kind", "value", "whose", "recorded_at");
    circumstance = seeding.table("party_circumstance", "party", "code", "recorded_at");
    role = seeding.table("party_role", "party", "role", "since");
    household = seeding.table("household", "id", "created_at");
    member = seeding.table("household_member", "party", "household", "relation");
    journal = new JournalRows(seeding);
  }

  /** How many records there are so far. */
  int written() {
    return written;
  }

  /** Records someone, with all that is known of them. */
  void first(Someone someone) throws IOException {
    if (written == plan.people()) {
      return;
    }
    UUID id = add(someone, writing.first(someone), someone.branch(), someone.bareYear());
    if (someone.identity() != null) {
      identity.row(id, someone.resident() ? "iqama" : "national-id", someone.identity(), moment());
    }
    if (someone.mobile() != null) {
      contact(id, someone.mobile(), someone.whose());
    }
    for (String each : someone.circumstances()) {
      circumstance.row(id, each, moment());
    }
    members.add(new Member(id, someone.relation()));
  }

  /** Records them once more, months later, as someone does who did not find them. */
  void again(Someone someone) throws IOException {
    if (written == plan.people()) {
      return;
    }
    String branch = dice.chance(800) ? someone.branch() : "tabuk";
    boolean sameMobile = someone.mobile() != null && dice.chance(750);
    UUID id = add(someone, writing.again(someone), branch, someone.bareYear() || sameMobile && dice.chance(250));
    if (sameMobile) {
      contact(id, String.valueOf(someone.mobile()), someone.whose());
    }
  }

  private UUID add(Someone who, Writing.Written name, String branch, boolean bareYear) throws IOException {
    Instant at = Instant.ofEpochMilli(plan.end().toEpochMilli() - FOUR_YEARS + FOUR_YEARS / plan.people() * written);
    UUID id = dice.id(at.toEpochMilli());
    String value = bareYear ? String.valueOf(who.hijriYear())
        : "%04d-%02d-%02d".formatted(who.hijriYear(), who.hijriMonth(), who.hijriDay());
    party.row(id, "person", name.full(), name.given(), name.father(), name.grandfather(), name.family(), who.called(),
        who.male() ? "male" : "female", branch, "hijri", value, bareYear,
        bareYear ? days.day(who.hijriYear(), 7, 1) : days.day(who.hijriYear(), who.hijriMonth(), who.hijriDay()),
        who.resident() ? "مقيم" : null, who.place(), at);
    role.row(id, "beneficiary", at);
    if (dice.chance(15)) {
      role.row(id, dice.chance(700) ? "volunteer" : "supporter", at);
    }
    journal.add(at, officer, Entry.of("parties.registered", "party", id).saying(branch));
    truth.write(id + "," + who.number() + "," + who.household() + "\n");
    written++;
    return id;
  }

  private Instant moment() {
    return Instant.ofEpochMilli(plan.end().toEpochMilli() - FOUR_YEARS + FOUR_YEARS / plan.people() * (written - 1));
  }

  private void contact(UUID party, String mobile, @Nullable String whose) {
    contact.row(dice.id(moment().toEpochMilli()), party, "mobile", mobile, whose, moment());
  }

  /** Ties the members recorded since the last call into one household. */
  void endHousehold() {
    if (members.size() > 1) {
      UUID id = dice.id(moment().toEpochMilli());
      household.row(id, moment());
      members.forEach(each -> member.row(each.party(), id, each.relation()));
    }
    members.clear();
    seeding.mayCopy();
  }
}
