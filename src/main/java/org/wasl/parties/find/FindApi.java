package org.wasl.parties.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.parties.PartySummary;
import org.wasl.web.Api;

/** Searching by API. */
@Api
class FindApi {

  private final FindParties findParties;

  FindApi(FindParties findParties) {
    this.findParties = findParties;
  }

  record Found(List<Item> items) {}

  record Masked(String type, String masked) {}

  record Item(String id, String kind, String fullName, double score, List<String> reasons,
      @Nullable Masked identity, @Nullable String mobile, String branch, boolean open) {

    static Item of(Hit hit) {
      PartySummary party = hit.party();
      String type = party.identityType();
      String masked = party.identityMasked();
      return new Item(party.id().toString(), party.kind().code(), party.fullName(), hit.score(), hit.reasons(),
          type == null || masked == null ? null : new Masked(type, masked), party.mobileMasked(), party.branch(),
          hit.open());
    }
  }

  /** Who fits {@code q}, best first; numbers masked, whatever the branch. */
  @GetMapping("/parties")
  Found find(Actor actor, @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable Integer limit) {
    int most = Page.of(limit, null).limit();
    return new Found(findParties.find(actor, q, most).stream().map(Item::of).toList());
  }
}
