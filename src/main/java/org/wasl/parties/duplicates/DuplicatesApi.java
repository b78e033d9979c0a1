package org.wasl.parties.duplicates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Slice;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.PartySummary;
import org.wasl.web.Api;

/** Likely duplicates by API. */
@Api
class DuplicatesApi {

  private final TwinQueue queue;
  private final RunSearch runSearch;
  private final ReviewTwins review;
  private final Parties parties;

  DuplicatesApi(TwinQueue queue, RunSearch runSearch, ReviewTwins review, Parties parties) {
    this.queue = queue;
    this.runSearch = runSearch;
    this.review = review;
    this.parties = parties;
  }

  record Named(String id, String fullName) {}

  record Pair(Named a, Named b, BigDecimal score, List<String> reasons) {}

  record Decided(String a, String b) {}

  /**
   * Every pair worth a look, each pair of a cluster, the likeliest first.
   *
   * @param minScore least probability that the two are one person, 0.5 unless said; below 0.2 none are kept
   */
  @GetMapping("/duplicates")
  Slice<Pair> list(Actor actor, @RequestParam(required = false) @Nullable Double minScore,
      @RequestParam(required = false) @Nullable Integer limit, @RequestParam(required = false) @Nullable String cursor) {
    actor.must(PartyPermissions.DUPLICATES);
    Page page = Page.of(limit, cursor);
    if (page.after() == null) {
      runSearch.catchUp();
    }
    Slice<TwinQueue.Twins> twins = queue.of(actor, minScore == null ? TwinQueue.USUAL : minScore, page);
    Map<PartyId, PartySummary> known = parties.summaries(
        twins.items().stream().flatMap(each -> Stream.of(each.one(), each.other())).distinct().toList());
    return new Slice<>(twins.items().stream()
        .map(each -> new Pair(named(known, each.one()), named(known, each.other()), each.score(), each.reasons()))
        .toList(), twins.next());
  }

  private static Named named(Map<PartyId, PartySummary> known, PartyId id) {
    PartySummary party = known.get(id);
    return new Named(id.toString(), party == null ? "" : party.fullName());
  }

  /** The two are two people: they are not listed again. */
  @PostMapping("/duplicates/{a}/{b}/different")
  Decided different(Actor actor, @PathVariable String a, @PathVariable String b) {
    actor.must(PartyPermissions.DUPLICATES);
    review.areTwo(actor, PartyId.of(a), PartyId.of(b));
    return new Decided(a, b);
  }
}
