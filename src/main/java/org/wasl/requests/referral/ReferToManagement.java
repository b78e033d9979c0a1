package org.wasl.requests.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;
import org.wasl.notices.Notice;
import org.wasl.notices.NoticeKind;
import org.wasl.notices.Notices;
import org.wasl.organization.ReferenceYear;
import org.wasl.organization.Settings;
import org.wasl.organization.WorkingCalendar;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.lifecycle.ItemStore;
import org.wasl.requests.lifecycle.Lifecycle;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.lifecycle.Step;

/**
 * What is unclear is referred to management (P-6.3a): a question with an owner and a due day; the person gets its
 * number. Refusals: {@code text-required, item-unknown}, 409 {@code wrong-status}.
 */
@Component
public class ReferToManagement {

  private static final String OWNER = "manager";

  private final RequestStore requests;
  private final ItemStore items;
  private final ReferralStore referrals;
  private final WorkingCalendar calendar;
  private final Settings settings;
  private final ReferenceYear years;
  private final Notices notices;
  private final Journal journal;
  private final Clock clock;

  ReferToManagement(RequestStore requests, ItemStore items, ReferralStore referrals, WorkingCalendar calendar,
      Settings settings, ReferenceYear years, Notices notices, Journal journal, Clock clock) {
    this.requests = requests;
    this.items = items;
    this.referrals = referrals;
    this.calendar = calendar;
    this.settings = settings;
    this.years = years;
    this.notices = notices;
    this.journal = journal;
    this.clock = clock;
  }

  /** Asks; {@code item} names the unclear item, null when it is about something else. */
  @Transactional
  public Referral refer(Actor actor, Reference reference, @Nullable String question, @Nullable String item) {
    actor.must(RequestPermissions.REFER);
    Request request = requests.lock(actor, reference);
    Lifecycle.mustAllow(request.status(), Step.REFER);
    String text = CleanText.required("question", question, CleanText.MOST);
    if (item != null && items.of(request.id()).stream().noneMatch(each -> each.code().equals(item))) {
      throw Refused.field("item", "item-unknown");
    }
    Instant now = clock.instant();
    LocalDate today = AssociationZone.dateOf(now);
    LocalDate due = calendar.plusWorkingDays(request.branch(), today, settings.number("referral.answer-days"));
    int number = referrals.add(new ReferralStore.Question(Uuid7.next(), request.id(), text, item, OWNER, actor.id(),
        now, due, years.of(today)));
    Referral asked = referrals.of(request.id()).stream().filter(each -> each.number() == number)
        .findFirst().orElseThrow();
    journal.record(actor, Entry.of("requests.referred", "request", request.id().value())
        .on(reference.value()).saying(asked.reference()));
    notices.tell(request.party(), Notice.answeredBy(NoticeKind.QUESTION_REFERRED, asked.reference(), due)
        .from(request.branch()));
    return asked;
  }
}
