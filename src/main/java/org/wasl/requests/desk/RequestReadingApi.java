package org.wasl.requests.desk;

import java.time.OffsetDateTime;
import java.util.List;
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
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.lifecycle.Status;
import org.wasl.web.Api;
import org.wasl.web.Language;

/** Reading requests by API. */
@Api
class RequestReadingApi {

  private final RequestReading reading;
  private final RequestList list;
  private final RequestStore requests;
  private final Journal journal;

  RequestReadingApi(RequestReading reading, RequestList list, RequestStore requests, Journal journal) {
    this.reading = reading;
    this.list = list;
    this.requests = requests;
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
      @RequestParam(required = false) @Nullable String cursor) {
    if (q != null && q.length() > 200) {
      throw Refused.of(Refused.Kind.UNREADABLE, "unreadable");
    }
    List<Status> statuses = status == null ? List.of() : status.stream().map(Status::of).toList();
    Slice<RequestRow> rows =
        list.find(actor, new RequestList.Filter(statuses, branch, q), Page.of(limit, cursor));
    return new ListView<>(rows.items().stream().map(RowView::of).toList(), rows.next());
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
