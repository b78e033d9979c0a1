package org.wasl.requests.desk;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.journal.Journal;
import org.wasl.journal.Recorded;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Slice;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.desk.RequestViews.ListView;
import org.wasl.requests.desk.RequestViews.RequestView;
import org.wasl.requests.desk.RequestViews.RowView;
import org.wasl.requests.lifecycle.Item;
import org.wasl.requests.lifecycle.ItemStore;
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.lifecycle.Status;
import org.wasl.requests.promise.Promise;
import org.wasl.requests.promise.PromiseStore;
import org.wasl.requests.referral.ReferralStore;
import org.wasl.web.Api;
import org.wasl.web.Language;

/** Reading requests by API. */
@Api
class RequestReadingApi {

  private final RequestReading reading;
  private final RequestList list;
  private final RequestStore requests;
  private final ItemStore items;
  private final PromiseStore promises;
  private final ReferralStore referrals;
  private final Journal journal;

  RequestReadingApi(RequestReading reading, RequestList list, RequestStore requests, ItemStore items,
      PromiseStore promises, ReferralStore referrals, Journal journal) {
    this.reading = reading;
    this.list = list;
    this.requests = requests;
    this.items = items;
    this.promises = promises;
    this.referrals = referrals;
    this.journal = journal;
  }

  /** One request; 404 when absent or not visible. */
  @GetMapping("/requests/{reference}")
  RequestView one(Actor actor, @PathVariable String reference, Language language) {
    return RequestView.of(reading.read(actor, new Reference(reference)), language);
  }

  /** Requests, newest first; {@code status} may hold several, separated by commas. */
  @GetMapping("/requests")
  ListView<RowView> list(Actor actor, @RequestParam(required = false) @Nullable List<String> status,
      @RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable String branch,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor, Language language) {
    if (q != null && q.length() > 200) {
      throw Refused.of(Refused.Kind.UNREADABLE, "unreadable");
    }
    List<Status> statuses = status == null ? List.of() : status.stream().map(Status::of).toList();
    Slice<RequestRow> rows =
        list.find(actor, new RequestList.Filter(statuses, branch, q), Page.of(limit, cursor));
    List<UUID> ids = rows.items().stream().map(RequestRow::id).toList();
    Map<UUID, List<Item>> checklists = items.of(ids);
    Map<UUID, Promise> held = promises.current(ids);
    Set<UUID> toTell = referrals.withAnswerToTell(ids);
    return new ListView<>(rows.items().stream().map(each -> RowView.of(each,
        checklists.getOrDefault(each.id(), List.of()), held.get(each.id()), toTell.contains(each.id()), language))
        .toList(), rows.next());
  }

  record JournalView(OffsetDateTime at, String actor, String what, @Nullable String why, @Nullable String detail) {

    static JournalView of(Recorded entry, Language language) {
      return new JournalView(RequestViews.at(entry.at()), language.name(entry.actor()), entry.what(), entry.why(),
          entry.detail());
    }
  }

  /** What happened to a request, newest first. */
  @GetMapping("/requests/{reference}/journal")
  ListView<JournalView> journal(Actor actor, @PathVariable String reference, Language language,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    actor.must(RequestPermissions.READ);
    var request = requests.see(actor, new Reference(reference));
    Slice<Recorded> entries = journal.of("request", request.id().value(), Page.of(limit, cursor));
    return new ListView<>(entries.items().stream().map(each -> JournalView.of(each, language)).toList(), entries.next());
  }
}
