package org.wasl.site.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wasl.channels.ChannelCounts;
import org.wasl.channels.ChannelPermissions;
import org.wasl.channels.ContactDesk;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Permission;
import org.wasl.kernel.Refused;
import org.wasl.notices.StaffNotices;
import org.wasl.organization.WorkingCalendar;
import org.wasl.parties.Representatives;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.desk.PromisesKept;
import org.wasl.requests.desk.ReferralDesk;
import org.wasl.requests.desk.RequestList;
import org.wasl.requests.desk.RequestRow;
import org.wasl.requests.lifecycle.Status;
import org.wasl.research.VisitsAhead;
import org.wasl.web.Ui;

/** The home of the staff: the officer's, the manager's, and for who deals with no requests a way to his work. */
@Controller
class TodayController {

  /** Who has one of these deals with requests; who only reads them, such as quality, has other work. */
  private static final List<Permission> WORK = List.of(RequestPermissions.RECEIVE, RequestPermissions.REFER,
      RequestPermissions.STUDY, RequestPermissions.DECIDE);
  private static final int DAYS = 5;
  private static final int CONTACTS = 3;
  private static final int VISIT_DAYS = 7;

  private final RequestList requests;
  private final ReferralDesk referrals;
  private final PromisesKept kept;
  private final WorkingCalendar calendar;
  private final ContactDesk contacts;
  private final ChannelCounts counts;
  private final StaffNotices notices;
  private final VisitsAhead visits;
  private final Representatives representatives;

  TodayController(RequestList requests, ReferralDesk referrals, PromisesKept kept, WorkingCalendar calendar,
      ContactDesk contacts, ChannelCounts counts, StaffNotices notices, VisitsAhead visits,
      Representatives representatives) {
    this.requests = requests;
    this.referrals = referrals;
    this.kept = kept;
    this.calendar = calendar;
    this.contacts = contacts;
    this.counts = counts;
    this.notices = notices;
    this.visits = visits;
    this.representatives = representatives;
  }

  @GetMapping("/today")
  String today(Ui ui, Actor actor, Model model) {
    if (WORK.stream().noneMatch(actor::may)) {
      return "site/today/other";
    }
    model.addAttribute("page", page(actor, ui.today()));
    return "site/today/today";
  }

  /** Puts a notice away. */
  @PostMapping("/today/notices/{id}/seen")
  String seen(Actor actor, @PathVariable String id) {
    try {
      notices.seen(actor, UUID.fromString(id));
    } catch (IllegalArgumentException noId) {
      throw Refused.absent();
    }
    return "redirect:/today";
  }

  private TodayPage page(Actor actor, LocalDate today) {
    boolean management = actor.may(RequestPermissions.DECIDE);
    return new TodayPage(management, notices.unseen(actor), requests.late(actor, today),
        management ? requests.toDecide(actor) : List.of(),
        management ? referrals.open(actor) : referrals.asked(actor), week(actor, today),
        requests.standing(actor, List.of(Status.DRAFT, Status.RETURNED)),
        requests.standing(actor, List.of(Status.SUBMITTED)),
        requests.standing(actor, List.of(Status.APPROVED, Status.PARTIALLY_APPROVED, Status.IN_DELIVERY,
            Status.DELIVERED, Status.DECLINED, Status.REFERRED_OUT)),
        kept.between(actor, today.minusDays(30), today), contacts(actor), visits.own(actor, today.plusDays(VISIT_DAYS)),
        representatives.endingSoon(actor));
  }

  private TodayPage.@Nullable Contacts contacts(Actor actor) {
    return !actor.may(ChannelPermissions.ANSWER) ? null : new TodayPage.Contacts(counts.of(actor),
        contacts.toReturn(actor, null, Page.first(CONTACTS)).items(),
        contacts.toTell(actor, Page.first(CONTACTS)).items());
  }

  private List<TodayPage.Day> week(Actor actor, LocalDate today) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = calendar.onOrAfter(actor.branch(), today);
    for (int i = 0; i < DAYS; i++) {
      days.add(day);
      day = calendar.onOrAfter(actor.branch(), day.plusDays(1));
    }
    List<RequestRow> all = requests.promised(actor, today, days.getLast());
    return days.stream()
        .map(each -> new TodayPage.Day(each, all.stream().filter(row -> each.equals(row.promised())).toList()))
        .toList();
  }
}
