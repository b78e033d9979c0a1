package org.wasl.parties.merge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.exports.ExportList;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Slice;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.Relation;
import org.wasl.web.Flash;
import org.wasl.web.Ui;

/** Deciding on a pair, and the merges so far. */
@Controller
class MergeController {

  private static final int ROWS = 30;

  private final ComparePair comparePair;
  private final MergeParties mergeParties;
  private final UndoMerge undoMerge;
  private final OneHousehold oneHousehold;
  private final MergeList merges;
  private final ExportList export;
  private final Clock clock;

  MergeController(ComparePair comparePair, MergeParties mergeParties, UndoMerge undoMerge, OneHousehold oneHousehold,
      MergeList merges, ExportList export, Clock clock) {
    this.comparePair = comparePair;
    this.mergeParties = mergeParties;
    this.undoMerge = undoMerge;
    this.oneHousehold = oneHousehold;
    this.merges = merges;
    this.export = export;
    this.clock = clock;
  }

  @GetMapping("/duplicates/{a}/{b}")
  String compare(Actor actor, @PathVariable String a, @PathVariable String b, Model model) {
    actor.must(PartyPermissions.MERGE);
    model.addAttribute("page", comparePair.compare(actor, PartyId.of(a), PartyId.of(b)));
    return "parties/duplicates/compare";
  }

  /** {@code keep} is {@code a} or {@code b}; each field names the side whose value it is to have. */
  @PostMapping("/duplicates/{a}/{b}/merge")
  String merge(Actor actor, @PathVariable String a, @PathVariable String b,
      @RequestParam Map<String, String> form, HttpServletResponse response) {
    boolean keepsFirst = !"b".equals(form.get("keep"));
    String other = keepsFirst ? "b" : "a";
    List<MergeField> take = Arrays.stream(MergeField.values())
        .filter(each -> other.equals(form.get(each.code()))).toList();
    Merge merge = mergeParties.merge(actor, PartyId.of(keepsFirst ? a : b), PartyId.of(keepsFirst ? b : a), take);
    Flash.tell(response, "parties.merge.done");
    return "redirect:" + (actor.may(PartyPermissions.READ) ? "/parties/" + merge.keep() : "/merges");
  }

  @PostMapping("/duplicates/{a}/{b}/household")
  String household(Actor actor, @PathVariable String a, @PathVariable String b,
      @RequestParam(defaultValue = "other") String relation, HttpServletResponse response) {
    oneHousehold.link(actor, PartyId.of(a), PartyId.of(b), Relation.of(relation));
    Flash.tell(response, "parties.duplicates.household.done");
    return "redirect:/duplicates";
  }

  @GetMapping("/merges")
  String list(Actor actor, @RequestParam(required = false) @Nullable String cursor, Model model) {
    Slice<MergeList.Row> rows = merges.of(actor, Page.of(ROWS, cursor));
    model.addAttribute("page", new MergesPage(rows.items(),
        rows.next() == null ? null : "/merges?cursor=" + rows.next(), clock.instant()));
    return "parties/duplicates/merges";
  }

  /** All of them as a table. */
  @PostMapping("/merges/export")
  void export(Ui ui, Actor actor, @RequestParam(defaultValue = "csv") String as, HttpServletResponse response)
      throws IOException {
    export.send(actor, ui, as, MergeTable.of(actor, ui, merges), response);
  }

  @PostMapping("/merges/{id}/undo")
  String undo(Actor actor, @PathVariable String id, HttpServletResponse response) {
    undoMerge.undo(actor, MergeId.of(id));
    Flash.tell(response, "parties.merge.undone");
    return "redirect:/merges";
  }
}
