package org.wasl.requests.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.catalogue.ItemKind;
import org.wasl.catalogue.RequiredItem;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.journal.Entry;
import org.wasl.journal.JournalRows;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.requests.lifecycle.Status;
import org.wasl.requests.promise.PromiseDates;
import org.wasl.seed.CopyTable;
import org.wasl.seed.Dice;
import org.wasl.seed.SeedPlan;
import org.wasl.seed.Seeding;

/** One fictional request after another, into the tables of this room. */
final class RequestRows {

  static final List<String> TABLES = List.of("request", "request_item", "request_item_value", "request_study", "promise",
      "request_decision", "request_grant");

  private static final List<String> DETAILS = List.of("تحتاج الأسرة المساعدة قبل نهاية الشهر.", "سبق التواصل مع المستشفى.",
      "المريض كبير في السن ولا عائل له.", "طلب عاجل بتوصية الطبيب.", "الأوراق كاملة مع المراجع.");
  private static final List<String> SUMMARIES = List.of("الحالة مكتملة والحاجة ثابتة.", "دخل الأسرة محدود وفيها مريض.",
      "أُجريت المطابقة مع الأصل، ونوصي بالقبول.");
  private static final List<String> REASONS = List.of("الحاجة ثابتة بالتقرير.", "يوافق شروط الخدمة.", "بحسب البحث الاجتماعي.");

  private static final Short ONE = 1;

  private final SeedPlan plan;
  private final Dice dice;
  private final Actor manager;
  private final Prepared known;
  private final CopyTable request;
  private final CopyTable item;
  private final CopyTable value;
  private final CopyTable study;
  private final CopyTable promise;
  private final CopyTable decision;
  private final CopyTable grant;
  private final JournalRows journal;

  /** What is given of a request before its course is drawn. */
  record Start(UUID id, String reference, UUID party, String branch, ServiceVersion service, String channel, Actor officer,
      Instant received) {}

  RequestRows(SeedPlan plan, Dice dice, Prepared known, Seeding seeding) {
    this.plan = plan;
    this.dice = dice;
    this.known = known;
    this.manager = known.manager();
    request = seeding.table("request", "id", "reference", "tracking_code", "party", "service_version", "status", "channel",
        "details", "branch", "received_branch", "created_at", "created_by", "status_since", "round", "raised_at", "outcome",
        "decided_at", "closed_at");
    item = seeding.table("request_item", "request", "code", "position", "mandatory", "given_at", "given_by", "result",
        "method", "verified_at", "verified_by", "valid_until");
    value = seeding.table("request_item_value", "request", "code", "value");
    study = seeding.table("request_study", "request", "round", "summary", "recommendation", "raised_by", "raised_at");
    promise = seeding.table("promise", "id", "request", "round", "number", "raised_at", "earliest", "promised", "reason",
        "made_by", "made_at");
    decision = seeding.table("request_decision", "id", "request", "round", "outcome", "reason", "alternative", "promised",
        "decided_by", "decided_at");
    grant = seeding.table("request_grant", "decision", "position", "description", "amount", "currency");
    journal = new JournalRows(seeding);
  }

  /** Writes it, and returns the course it took. */
  Course add(Start start) {
    Course course = Course.of(start.received(), plan.end(), dice);
    request.row(start.id(), start.reference(), "%08d".formatted(dice.below(100_000_000)), start.party(),
        start.service().id(), course.status().code(), start.channel(), dice.chance(400) ? null : dice.any(DETAILS),
        start.branch(), start.branch(), start.received(), start.officer().id().value(), course.since(),
        (short) (course.raised() == null ? 0 : 1), course.raised(), code(course.outcome()), course.decided(), course.closed());
    journal.add(start.received(), start.officer(), entry("requests.received", start).saying(start.channel()));
    items(start, course);
    if (course.raised() != null) {
      raised(start, course.raised());
    }
    if (course.decided() != null && course.outcome() != null) {
      decided(start, course.decided(), course.outcome());
    }
    if (course.status() == Status.CANCELLED) {
      journal.add(course.since(), start.officer(), entry("requests.cancelled", start).because("بطلب المستفيد"));
    } else if (course.closed() != null && course.delivered() == null) {
      journal.add(course.closed(), start.officer(), entry("requests.refusal-explained", start));
    }
    return course;
  }

  private static Entry entry(String what, Start start) {
    return Entry.of(what, "request", start.id()).on(start.reference());
  }

  private static @Nullable String code(@Nullable Status status) {
    return status == null ? null : status.code();
  }

  private void items(Start start, Course course) {
    short position = 0;
    boolean held = start.received().isAfter(plan.end().minus(Duration.ofDays(90)));
    UUID officer = start.officer().id().value();
    Instant seen = course.raised() == null ? start.received().plusSeconds(600) : course.raised().minusSeconds(120);
    LocalDate day = AssociationZone.dateOf(seen);
    for (RequiredItem each : start.service().items()) {
      position++;
      boolean given = each.mandatory() ? course.complete() || position > 1 && dice.chance(600) : dice.chance(350);
      boolean proven = given && (course.raised() != null || dice.chance(500));
      item.row(start.id(), each.code(), position, each.mandatory(), given ? start.received() : null, given ? officer : null,
          proven ? each.leastProof().code() : null, proven ? "original-seen" : null, proven ? seen : null,
          proven ? officer : null, proven && each.validDays() > 0 ? day.plusDays(each.validDays()) : null);
      if (given && (held || each.kind() != ItemKind.DOCUMENT)) {
        value.row(start.id(), each.code(), sample(each.kind()));
      }
    }
  }

  private String sample(ItemKind kind) {
    return switch (kind) {
      case DOCUMENT -> "عُرض الأصل";
      case NUMBER -> String.valueOf(dice.between(1, 90) * 100);
      case DATE -> plan.until().minusDays(dice.below(300)).toString();
      case IBAN -> "SA0380000000608010167519";
      case PLACE -> "خلف المسجد الجامع";
      case TEXT -> "كما في التقرير";
    };
  }

  private void raised(Start start, Instant raised) {
    UUID officer = start.officer().id().value();
    LocalDate day = AssociationZone.dateOf(raised);
    PromiseDates.Dates counted = known.promise(start.branch(), day, start.service().targetDays());
    study.row(start.id(), ONE, dice.any(SUMMARIES), dice.chance(850) ? "approve" : dice.chance(500) ? "part" : "none", officer, raised);
    promise.row(dice.id(raised.toEpochMilli()), start.id(), ONE, ONE, raised, counted.earliest(), counted.promised(), null, officer, raised);
    journal.add(raised, start.officer(), entry("requests.raised", start).saying(counted.promised().toString()));
    Instant extended = raised.plus(Duration.ofDays(3));
    if (dice.chance(50) && extended.isBefore(plan.end())) {
      promise.row(dice.id(extended.toEpochMilli()), start.id(), ONE, (short) 2, raised, counted.earliest(), counted.promised().plusDays(7),
          "انتظار تقرير من المستشفى", officer, extended);
      journal.add(extended, start.officer(), entry("requests.promise-extended", start).because("انتظار تقرير من المستشفى"));
    }
  }

  private void decided(Start start, Instant decided, Status outcome) {
    UUID id = dice.id(decided.toEpochMilli());
    decision.row(id, start.id(), ONE, outcome.code(), dice.any(REASONS),
        outcome == Status.DECLINED ? "التقديم لدى جهة أخرى مع مساعدتكم في الأوراق" : null,
        outcome == Status.DEFERRED ? AssociationZone.dateOf(decided).plusDays(30) : null, manager.id().value(), decided);
    if (outcome == Status.APPROVED || outcome == Status.PARTIALLY_APPROVED) {
      grant.row(id, ONE, "بحسب الطلب", dice.between(2, 80) * 10_000L, "SAR");
    }
    journal.add(decided, manager, entry("requests.decided", start).saying(outcome.code()));
  }
}
