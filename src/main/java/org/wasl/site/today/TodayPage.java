package org.wasl.site.today;

import java.time.LocalDate;
import java.util.List;
import org.wasl.notices.StaffNotice;
import org.wasl.parties.Representatives;
import org.wasl.requests.desk.PromisesKept.Kept;
import org.jspecify.annotations.Nullable;
import org.wasl.channels.ChannelCounts;
import org.wasl.channels.MessageToTell;
import org.wasl.channels.WaitingContact;
import org.wasl.requests.desk.ReferralDesk;
import org.wasl.requests.desk.RequestRow;
import org.wasl.requests.lifecycle.Status;
import org.wasl.research.VisitOfDay;

/**
 * What waits today, within what the reader sees.
 *
 * @param management whether the reader decides: then decisions come first
 * @param notices what the reader was made aware of and has not put away
 * @param late unanswered past their promised day
 * @param toDecide nearest promise first; empty for who does not decide
 * @param questions for management: without an answer; for officers: with management, and answers to pass on
 * @param week the working days from today, with the promises of each
 * @param missing what is with the person: drafts and returned requests
 * @param toRaise complete, being verified
 * @param toServe approved or on the way, and refusals to explain
 * @param kept first promises of the last thirty days
 * @param visits the reader's own, overdue, today and in the days after; empty for who visits nobody
 * @param endings who will soon no longer act for somebody; empty for who records none
 * @param contacts who waits for an answer and whom to tell; null for who does neither
 */
public record TodayPage(
    boolean management, List<StaffNotice> notices, List<RequestRow> late, List<RequestRow> toDecide, List<ReferralDesk.Row> questions,
    List<Day> week, List<RequestRow> missing, List<RequestRow> toRaise, List<RequestRow> toServe, Kept kept,
    @Nullable Contacts contacts, List<VisitOfDay> visits, List<Representatives.Ending> endings) {

  /** How much waits by channel, and the first of both lists. */
  public record Contacts(
      ChannelCounts.Counts counts, List<WaitingContact> toReturn, List<MessageToTell> toTell) {}

  /** A day of the week of promises. */
  public record Day(LocalDate date, List<RequestRow> promises) {}

  /** How many promises fall in the week. */
  public int promised() {
    return week.stream().mapToInt(day -> day.promises().size()).sum();
  }

  /** Class of a promise in the week: answered, due today, late, or open. */
  public static String css(RequestRow row, LocalDate today) {
    boolean answered = !List.of(Status.RAISED, Status.WITH_COMMITTEE, Status.DEFERRED).contains(row.status());
    LocalDate day = row.promised();
    if (answered) {
      return "w-kept";
    }
    return day != null && day.isBefore(today) ? "w-late" : day != null && day.equals(today) ? "w-due" : "";
  }
}
