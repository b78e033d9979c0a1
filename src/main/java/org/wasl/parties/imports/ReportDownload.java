package org.wasl.parties.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.sheets.SheetDownload;
import org.wasl.sheets.SheetWriter;
import org.wasl.web.Ui;

/** The report of an import as a table, with the filter that the page shows. */
@Controller
class ReportDownload {

  private static final int PAGE = 2000;

  private final ReadImports read;
  private final ImportRows rows;
  private final ReportWords words;

  ReportDownload(ReadImports read, ImportRows rows, ReportWords words) {
    this.read = read;
    this.rows = rows;
    this.words = words;
  }

  @GetMapping("/admin/imports/{id}/report")
  void report(Ui ui, Actor actor, @PathVariable String id, @RequestParam(defaultValue = "csv") String as,
      @RequestParam(defaultValue = "all") String show, HttpServletResponse response) throws IOException {
    ImportId of = read.one(actor, ImportId.of(id)).id();
    SheetWriter writer = SheetDownload.begin(response, "import-report", ui.t("parties.import.report"), as, ui.rtl());
    List<String> headings = List.of("row", "outcome", "party", "what");
    try (ReportOut lines = ReportOut.of(writer, headings, words, ui.language())) {
      int after = 0;
      for (List<RowResult> page = rows.report(of, show, after, PAGE); !page.isEmpty();
          page = rows.report(of, show, after, PAGE)) {
        lines.add(page);
        after = page.getLast().row();
      }
    }
  }
}
