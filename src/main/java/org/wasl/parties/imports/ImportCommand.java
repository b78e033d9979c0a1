package org.wasl.parties.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasl.command.Arguments;
import org.wasl.command.Command;
import org.wasl.command.CommandFailed;
import org.wasl.command.Progress;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.organization.Branch;
import org.wasl.organization.Branches;
import org.wasl.sheets.Sheet;
import org.wasl.sheets.SheetFormat;
import org.wasl.web.Language;

/** {@code ./wasl import FILE [--dry-run] [--report OUT.csv] [--branch CODE] [--language ar|en]}. */
@Component
class ImportCommand implements Command {

  private static final int STOPPED = 130;

  private final ImportFromFile importing;
  private final Branches branches;
  private final ReportWords words;

  ImportCommand(ImportFromFile importing, Branches branches, ReportWords words) {
    this.importing = importing;
    this.branches = branches;
    this.words = words;
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public int run(Arguments arguments) throws IOException {
    var given = arguments.parse(Set.of("--report", "--branch", "--language"), Set.of("--dry-run"));
    Path file = Path.of(given.only("file"));
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new CommandFailed("There is no file " + file + " that can be read.");
    }
    String branch = branch(given.value("--branch").orElse(null));
    Language language = given.value("--language").orElse("ar").equals("en") ? Language.EN : Language.AR;
    Path report = given.value("--report").map(Path::of).orElse(null);
    requireWritable(report);
    try {
      return given.has("--dry-run") ? attempt(file, branch, report, language) : take(file, branch, report, language);
    } catch (Refused refused) {
      throw new CommandFailed(bothLanguages(refused.refusals().getFirst()));
    }
  }

  private String branch(@Nullable String code) {
    List<Branch> all = branches.all();
    if (code != null && all.stream().noneMatch(each -> each.code().equals(code))) {
      throw new CommandFailed("There is no branch " + code + ".");
    }
    return code == null ? all.getFirst().code() : code;
  }

  /** Before anything is taken: a report that cannot be written is of no use afterwards. */
  private static void requireWritable(@Nullable Path report) {
    Path folder = report == null ? null : report.toAbsolutePath().getParent();
    if (folder != null && !Files.isWritable(folder)) {
      throw new CommandFailed("The report cannot be written to " + folder + ".");
    }
  }

  private String bothLanguages(Refusal refusal) {
    Object[] args = refusal.args().toArray();
    return words.problem(Language.AR, refusal.code(), args) + "\n" + words.problem(Language.EN, refusal.code(), args);
  }

  private int attempt(Path file, String branch, @Nullable Path report, Language language) throws IOException {
    LookAtSheet.Seen seen = importing.look(file);
    say(seen);
    boolean whole;
    SheetImport.Progress counts;
    try (Progress bar = new Progress("Trying"); OutputStream out = out(report);
        ReportOut lines = ReportOut.of(out, words, language)) {
      var counting = new Counting(seen.rows());
      whole = importing.attempt(file, seen, branch, batch -> {
        lines.add(batch);
        counting.add(batch);
        bar.at(counting.progress().rowsDone(), seen.rows());
      });
      counts = counting.progress();
    }
    summary("Would be", counts);
    return whole ? DONE : STOPPED;
  }

  private int take(Path file, String branch, @Nullable Path report, Language language) throws IOException {
    LookAtSheet.Seen seen = importing.look(file);
    say(seen);
    SheetImport done;
    try (Progress bar = new Progress("Taking"); Progress search = new Progress("Searching duplicates")) {
      done = importing.take(file, seen, branch,
          () -> System.err.println("Another import is under way on this database; waiting for it to end …"),
          (rows, people) -> {
            if (people < 0) {
              bar.at(rows, seen.rows());
            } else {
              search.at(people, rows);
            }
          });
    }
    if (done.status() != ImportStatus.DONE) {
      System.err.printf(Locale.ROOT, "Stopped after %,d of %,d rows; all of them are kept. The same command goes on.%n",
          done.progress().rowsDone(), done.progress().rows());
      return STOPPED;
    }
    try (OutputStream out = out(report); ReportOut lines = ReportOut.of(out, words, language)) {
      importing.report(done.id(), lines::add);
    }
    summary("Were", done.progress());
    return DONE;
  }

  private static @Nullable OutputStream out(@Nullable Path report) throws IOException {
    return report == null ? null : Files.newOutputStream(report);
  }

  private static void say(LookAtSheet.Seen seen) {
    SheetFormat format = seen.sheet().format();
    System.out.println(format.inWorkbook()
        ? "An .xlsx, sheet “" + format.sheet() + "”" + (format.others().isEmpty() ? "" : "; not read: " + format.others())
        : "A .csv in " + format.charset() + ", cells parted by “"
            + ("\t".equals(format.separator()) ? "tab" : format.separator()) + "”");
    System.out.println("Headings in row " + seen.table().headingRow() + ":");
    for (int i = 0; i < seen.table().headings().size(); i++) {
      System.out.println("  " + seen.table().headings().get(i) + " → " + seen.table().fields().get(i).code());
    }
  }

  private static void summary(String verb, SheetImport.Progress counts) {
    System.out.printf(Locale.ROOT, "%,d rows. %s taken as they stand: %,d; mended: %,d; refused: %,d."
            + " People new: %,d; the same as somebody known: %,d.%n", counts.rowsDone(), verb, counts.taken(),
        counts.mended(), counts.refused(), counts.made(), counts.matched());
  }
}
