package org.wasl.parties.merge;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.Page;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Slice;
import org.wasl.parties.PartyId;
import org.wasl.web.Api;

/** Merging by API. */
@Api
class MergeApi {

  private final MergeParties mergeParties;
  private final UndoMerge undoMerge;
  private final ComparePair comparePair;
  private final MergeList merges;

  MergeApi(MergeParties mergeParties, UndoMerge undoMerge, ComparePair comparePair, MergeList merges) {
    this.mergeParties = mergeParties;
    this.undoMerge = undoMerge;
    this.comparePair = comparePair;
    this.merges = merges;
  }

  /** @param take codes of the fields to be as the absorbed record has them; absent for those that the kept one lacks */
  record Form(@Nullable String keep, @Nullable String absorb, @Nullable List<String> take) {}

  /** @param warnings what speaks against the two being one, as codes; nothing was refused for it */
  record View(String id, String keep, String absorbed, OffsetDateTime mergedAt, OffsetDateTime undoUntil,
      @Nullable OffsetDateTime undoneAt, List<String> warnings) {

    static View of(Merge merge, List<String> warnings) {
      return new View(merge.id().toString(), merge.keep().toString(), merge.absorbed().toString(),
          merge.mergedAt().atZone(AssociationZone.ZONE).toOffsetDateTime(),
          merge.until().atZone(AssociationZone.ZONE).toOffsetDateTime(),
          merge.undoneAt() == null ? null : merge.undoneAt().atZone(AssociationZone.ZONE).toOffsetDateTime(), warnings);
    }
  }

  /** Makes one file of two. 201; refusals are those of the use case, 422 {@code text-required} for an absent id. */
  @PostMapping("/merges")
  @ResponseStatus(HttpStatus.CREATED)
  View merge(Actor actor, @RequestBody Form form) {
    actor.must(org.wasl.parties.PartyPermissions.MERGE);
    Gathered gathered = new Gathered();
    PartyId keep = id(gathered, "keep", form.keep());
    PartyId absorb = id(gathered, "absorb", form.absorb());
    List<String> named = form.take();
    List<MergeField> take = named == null ? null
        : gathered.at("take", () -> named.stream().map(MergeField::of).toList());
    gathered.orRefuse();
    List<String> warnings = comparePair.warnings(actor, java.util.Objects.requireNonNull(keep),
        java.util.Objects.requireNonNull(absorb));
    return View.of(mergeParties.merge(actor, keep, absorb, take), warnings);
  }

  /** Undoes a merge within thirty days. */
  @PostMapping("/merges/{id}/undo")
  View undo(Actor actor, @PathVariable String id) {
    return View.of(undoMerge.undo(actor, MergeId.of(id)), List.of());
  }

  /** All merges, the latest first, undone ones too. */
  @GetMapping("/merges")
  Slice<View> list(Actor actor, @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Slice<MergeList.Row> rows = merges.of(actor, Page.of(limit, cursor));
    return new Slice<>(rows.items().stream().map(each -> View.of(each.merge(), List.of())).toList(), rows.next());
  }

  private static @Nullable PartyId id(Gathered gathered, String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      gathered.add(Refusal.at(field, "text-required", field));
      return null;
    }
    return PartyId.of(text);
  }
}
