package org.wasl.parties.duplicates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasl.exports.ExportPermissions;
import org.wasl.exports.ListTable;
import org.wasl.exports.ListTable.Column;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Slice;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartySummary;
import org.wasl.web.Ui;

/** The queue of pairs as a table, the likeliest first; numbers masked, as on the page. */
final class PairTable {

  private PairTable() {}

  /** A pair with who the two are. */
  record Pair(TwinQueue.Twins twins, PartySummary one, PartySummary other) {}

  static ListTable<Pair> of(Actor actor, Ui ui, TwinQueue queue, Parties parties) {
    return new ListTable<>("duplicates", ui.t("parties.duplicates.title"),
        ExportPermissions.LISTS, "parties.duplicates-exported", null, List.of(
        new Column<>(ui.t("parties.duplicates.percent"), each -> new BigDecimal(Likelihood.percent(each.twins().score()))),
        new Column<>(ui.t("parties.duplicates.reasons"), each -> each.twins().reasons().stream()
            .map(reason -> ui.t("parties.twin.reason." + reason)).collect(Collectors.joining(ui.t("parties.comma")))),
        side(ui, "name", "1", Pair::one, PartySummary::fullName),
        side(ui, "identity.number", "1", Pair::one, PartySummary::identityMasked),
        side(ui, "mobile", "1", Pair::one, PartySummary::mobileMasked),
        side(ui, "branch", "1", Pair::one, each -> ui.branch(each.branch())),
        side(ui, "name", "2", Pair::other, PartySummary::fullName),
        side(ui, "identity.number", "2", Pair::other, PartySummary::identityMasked),
        side(ui, "mobile", "2", Pair::other, PartySummary::mobileMasked),
        side(ui, "branch", "2", Pair::other, each -> ui.branch(each.branch()))),
        page -> {
          Slice<TwinQueue.Twins> twins = queue.of(actor, TwinQueue.USUAL, page);
          Map<PartyId, PartySummary> known = parties.summaries(twins.items().stream()
              .flatMap(each -> Stream.of(each.one(), each.other())).distinct().toList());
          return new Slice<>(twins.items().stream()
              .map(each -> new Pair(each, Objects.requireNonNull(known.get(each.one())),
                  Objects.requireNonNull(known.get(each.other())))).toList(), twins.next());
        });
  }

  private static Column<Pair> side(Ui ui, String what, String place, Function<Pair, PartySummary> whose,
      Function<PartySummary, @Nullable String> value) {
    return new Column<>(ui.t("parties." + what) + " " + place, each -> value.apply(whose.apply(each)));
  }
}
