package org.wasl.parties.imports;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.organization.Branches;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.imports.cells.Field;
import org.wasl.parties.imports.cells.Table;
import org.wasl.sheets.Sheet;
import org.wasl.sheets.SheetFormat;

/** The steps of an import by page, up to where the work is done beside it. */
@Component
class SendSheet {

  private final ImportStore store;
  private final LookAtSheet look;
  private final SentFiles files;
  private final Branches branches;
  private final Journal journal;
  private final Clock clock;

  SendSheet(ImportStore store, LookAtSheet look, SentFiles files, Branches branches, Journal journal, Clock clock) {
    this.store = store;
    this.look = look;
    this.files = files;
    this.branches = branches;
    this.journal = journal;
    this.clock = clock;
  }

  /** Takes in the file and looks at it; 422 where it is no table of people, and nothing is kept then. */
  @Transactional
  ImportId send(Actor actor, String fileName, InputStream content) {
    actor.must(PartyPermissions.IMPORT);
    ImportId id = ImportId.next();
    Path file = files.keep(id, content);
    try {
      Seen seen = new Seen(look.look(Sheet.open(file)), actor.branch());
      store.add(new SheetImport(id, name(fileName), LookAtSheet.digest(file), file.toFile().length(), "page",
          ImportStatus.LOOKED_AT, seen.of().sheet().format(), seen.of().table(), seen.branch(),
          new SheetImport.Progress(seen.of().rows(), 0, 0, 0, 0, 0, 0, 0), null, actor.username(), actor.name(),
          clock.instant(), null, null));
      journal.record(actor, Entry.of("parties.import-sent", "import", id.value()));
      return id;
    } catch (RuntimeException refused) {
      files.remove(id);
      throw refused;
    }
  }

  private record Seen(LookAtSheet.Seen of, String branch) {}

  /** The last part of what the browser says, cut to a fair length: it is shown, never used as a path. */
  private static String name(String fileName) {
    String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
        .replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]", "").strip();
    return last.isEmpty() ? "–" : last.substring(0, Math.min(last.length(), 120));
  }

  /**
   * How the table is to be read instead: null leaves what was found.
   *
   * @param fields code of each column's field by its place; empty leaves what was found
   */
  record Correction(@Nullable String charset, @Nullable String separator, @Nullable Integer headingRow,
      @Nullable String branch, Map<Integer, String> fields) {}

  /**
   * Reads it as corrected, keeps the mapping for tables with the same headings, and has it tried anew. 409
   * {@code import-under-way} while work goes on or once rows were taken.
   */
  @Transactional
  void correct(Actor actor, ImportId id, Correction correction) {
    actor.must(PartyPermissions.IMPORT);
    SheetImport of = store.find(id).orElseThrow(Refused::absent);
    if (of.status() != ImportStatus.LOOKED_AT && of.status() != ImportStatus.TRIED) {
      throw Refused.conflict("import-under-way");
    }
    SheetFormat format = of.format().corrected(correction.charset(), correction.separator());
    Integer row = correction.headingRow();
    boolean otherRows = !format.equals(of.format()) || row != null && row != of.table().headingRow();
    LookAtSheet.Seen seen = otherRows ? look.lookAt(Sheet.open(files.of(id), format),
        row == null ? of.table().headingRow() : row) : null;
    Table table = seen != null ? seen.table() : mapped(of.table(), correction.fields());
    String branch = correction.branch() == null ? of.branch() : branches.get(correction.branch()).code();
    if (!table.equals(of.table())) {
      store.keepMapping(table, clock.instant());
      journal.record(actor, Entry.of("parties.import-mapped", "import", id.value()));
    }
    store.change(id, format, table, branch, seen != null ? seen.rows() : of.progress().rows());
    store.moveOn(id, ImportStatus.TRYING, of.status());
  }

  private static Table mapped(Table table, Map<Integer, String> fields) {
    List<Field> others = new ArrayList<>(table.fields());
    fields.forEach((place, code) -> {
      if (place >= 0 && place < others.size()) {
        others.set(place, Field.of(code));
      }
    });
    return table.with(others);
  }

  /** Has what was tried taken. 409 {@code import-not-tried} before that, 422 {@code import-gone} without its file. */
  @Transactional
  void start(Actor actor, ImportId id) {
    actor.must(PartyPermissions.IMPORT);
    ImportId known = store.find(id).orElseThrow(Refused::absent).id();
    files.of(known);
    if (!store.moveOn(id, ImportStatus.WAITING, ImportStatus.TRIED)) {
      throw Refused.conflict("import-not-tried");
    }
    journal.record(actor, Entry.of("parties.import-ordered", "import", id.value()));
  }
}
