package org.wasl.parties.duplicates;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.exports.ExportList;
import org.wasl.exports.ExportPermissions;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Slice;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.record.PartyStore;
import org.wasl.web.Flash;
import org.wasl.web.Ui;

/** The queue of likely duplicates on a page, and the search through everyone. */
@Controller
class DuplicatesController {

  private static final int ROWS = 20;

  private final TwinQueue queue;
  private final RunSearch runSearch;
  private final SearchStore searches;
  private final ReviewTwins review;
  private final Parties parties;
  private final PartyStore store;
  private final ExportList export;
  private final Clock clock;

  DuplicatesController(TwinQueue queue, RunSearch runSearch, SearchStore searches, ReviewTwins review,
      Parties parties, PartyStore store, ExportList export, Clock clock) {
    this.queue = queue;
    this.runSearch = runSearch;
    this.searches = searches;
    this.review = review;
    this.parties = parties;
    this.store = store;
    this.export = export;
    this.clock = clock;
  }

  @GetMapping("/duplicates")
  String queue(Actor actor, @RequestParam(required = false) @Nullable String cursor, Model model) {
    actor.must(PartyPermissions.DUPLICATES);
    if (cursor == null) {
      runSearch.catchUp();
    }
    Slice<TwinQueue.Twins> twins = queue.of(actor, TwinQueue.USUAL, Page.of(ROWS, cursor));
    List<PartyId> ids = twins.items().stream().flatMap(each -> Stream.of(each.one(), each.other())).distinct().toList();
    model.addAttribute("page", new QueuePage(twins.items(), queue.count(actor), parties.summaries(ids), store.any(ids),
        twins.next() == null ? null : "/duplicates?cursor=" + twins.next(), searches.last(clock.instant()).orElse(null)));
    return "parties/duplicates/queue";
  }

  /** Every pair that waits, as a table. */
  @PostMapping("/duplicates/export")
  void export(Ui ui, Actor actor, @RequestParam(defaultValue = "csv") String as, HttpServletResponse response)
      throws IOException {
    actor.must(ExportPermissions.LISTS);
    actor.must(PartyPermissions.DUPLICATES);
    runSearch.catchUp();
    export.send(actor, ui, as, PairTable.of(actor, ui, queue, parties), response);
  }

  /** How far the search has come, alone; the page asks for it while one is under way. */
  @GetMapping("/duplicates/search")
  String progress(Actor actor, Model model) {
    actor.must(PartyPermissions.DUPLICATES);
    model.addAttribute("last", searches.last(clock.instant()).orElse(null));
    return "parties/duplicates/progress";
  }

  @PostMapping("/duplicates/search")
  String search(Actor actor, HttpServletResponse response) {
    runSearch.start(actor);
    Flash.tell(response, "parties.duplicates.search.begun");
    return "redirect:/duplicates";
  }

  @PostMapping("/duplicates/{a}/{b}/different")
  String different(Actor actor, @PathVariable String a, @PathVariable String b, HttpServletResponse response) {
    review.areTwo(actor, PartyId.of(a), PartyId.of(b));
    Flash.tell(response, "parties.duplicates.different.done");
    return "redirect:/duplicates";
  }
}
