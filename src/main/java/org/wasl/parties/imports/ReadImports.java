package org.wasl.parties.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.organization.Branches;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.PartySummary;
import org.wasl.parties.imports.cells.Table;
import org.wasl.sheets.Sheet;
import org.wasl.sheets.SheetRow;
import org.wasl.web.Language;

/** Imports as their page shows them; for those who may import. */
@Component
class ReadImports {

  private static final int PAGE = 100;
  private static final Set<String> SHOWN = Set.of("all", "taken", "mended", "refused", "aside", "same", "kept");

  private final ImportStore store;
  private final ImportRows rows;
  private final SentFiles files;
  private final Branches branches;
  private final Parties parties;
  private final ReportWords words;

  ReadImports(ImportStore store, ImportRows rows, SentFiles files, Branches branches, Parties parties,
      ReportWords words) {
    this.store = store;
    this.rows = rows;
    this.files = files;
    this.branches = branches;
    this.parties = parties;
    this.words = words;
  }

  /** The newest first, at most 50. */
  List<SheetImport> recent(Actor actor) {
    actor.must(PartyPermissions.IMPORT);
    return store.recent();
  }

  /** One; 404 where there is none. */
  SheetImport one(Actor actor, ImportId id) {
    actor.must(PartyPermissions.IMPORT);
    return store.find(id).orElseThrow(Refused::absent);
  }

  /** Its whole page. */
  ImportPage page(Actor actor, ImportId id, Language language, String show, int after, List<Refusal> refusals) {
    SheetImport of = one(actor, id);
    String shown = SHOWN.contains(show) ? show : "all";
    List<RowResult> report = rows.report(id, shown, after, PAGE + 1);
    List<RowResult> part = report.subList(0, Math.min(PAGE, report.size()));
    int next = report.size() > PAGE ? part.getLast().row() : 0;
    boolean mayUndo = of.status() == ImportStatus.DONE
        || of.status() == ImportStatus.FAILED && of.progress().rowsDone() > 0;
    return new ImportPage(of, samples(of), branches.all(), shown, rows.counts(id),
        part.stream().map(each -> line(language, each)).toList(), next, people(actor, part), mayUndo, refusals);
  }

  private ImportPage.Line line(Language language, RowResult row) {
    PartyId party = row.party();
    return new ImportPage.Line(row.row(), row.outcome(), party == null ? "" : party.toString(),
        row.said().stream().map(each -> words.one(language, each)).toList());
  }

  private Map<String, PartySummary> people(Actor actor, List<RowResult> part) {
    Set<PartyId> ids = part.stream().filter(each -> each.party() != null)
        .map(each -> Objects.requireNonNull(each.party())).collect(Collectors.toSet());
    Set<PartyId> seen = parties.seenAmong(actor, ids);
    Map<String, PartySummary> people = new HashMap<>();
    if (!seen.isEmpty()) {
      parties.summaries(seen).forEach((id, summary) -> people.put(id.toString(), summary));
    }
    return people;
  }

  private List<SheetRow> samples(SheetImport of) {
    boolean asked = of.status() == ImportStatus.LOOKED_AT || of.status() == ImportStatus.TRIED;
    return !asked || !files.has(of.id()) ? List.of()
        : Table.start(Sheet.open(files.of(of.id()), of.format()), of.table().headingRow() + 8).stream()
            .filter(each -> LookAtSheet.isOfSomebody(each, of.table())).toList();
  }
}
