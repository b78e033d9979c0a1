package org.wasl.parties.find;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wasl.exports.ExportPermissions;
import org.wasl.kernel.Actor;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.parties.PartyPermissions;
import org.wasl.sheets.SheetDownload;
import org.wasl.sheets.SheetWriter;
import org.wasl.web.Ui;

/** People as a table, .xlsx or .csv: first what is to be in it and why, then the file. */
@Controller
class ExportController {

  private final ExportPeople export;

  ExportController(ExportPeople export) {
    this.export = export;
  }

  @GetMapping("/parties/export")
  String ask(Actor actor, Model model) {
    actor.must(ExportPermissions.LISTS);
    return form("", model);
  }

  private static String form(String q, Model model) {
    model.addAttribute("q", q);
    return "parties/find/export";
  }

  /** The form with what was searched for. */
  @PostMapping("/parties/export/of")
  String askFor(Actor actor, @RequestParam(defaultValue = "") String q, Model model) {
    actor.must(ExportPermissions.LISTS);
    return form(cut(q), model);
  }

  private static String cut(String q) {
    return q.strip().substring(0, Math.min(q.strip().length(), Sought.MOST));
  }

  /** The file; the form again, with the reasons, where it may not go out so. */
  @PostMapping("/parties/export")
  @Nullable ModelAndView send(Ui ui, Actor actor, @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "csv") String as, @RequestParam(defaultValue = "false") boolean sensitive,
      @RequestParam(defaultValue = "") String reason, HttpServletResponse response) throws IOException {
    String why;
    try {
      why = export.allow(actor, sensitive, reason);
    } catch (Refused refused) {
      if (refused.kind() != Refused.Kind.RULE) {
        throw refused;
      }
      return again(cut(q), as, reason, refused.refusals());
    } catch (InvalidValue invalid) {
      return again(cut(q), as, reason, List.of(Refusal.at("reason", invalid.code(), invalid.args().toArray())));
    }
    SheetWriter table = SheetDownload.begin(response, "people", ui.t("parties.export.sheet"), as, ui.rtl());
    table.head(List.of(ui.t("parties.name"), ui.t("parties.identity.number"), ui.t("parties.mobile"),
        ui.t("parties.sex"), ui.t("parties.branch"), ui.t("parties.governorate"), ui.t("parties.place"),
        ui.t("parties.birth"), ui.t("parties.export.circumstances")));
    export.export(actor, cut(q), why, rows -> {
      for (ExportPeople.Row each : rows) {
        table.row(cells(ui, each));
      }
    });
    table.close();
    return null;
  }

  private static ModelAndView again(String q, String as, String reason, List<Refusal> refusals) {
    ModelAndView page = new ModelAndView("parties/find/export");
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    page.addObject("q", q);
    page.addObject("as", as);
    page.addObject("reason", reason);
    page.addObject("refusals", refusals);
    return page;
  }

  private static List<@Nullable Object> cells(Ui ui, ExportPeople.Row row) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(row.person().fullName());
    cells.add(row.number());
    cells.add(row.mobile());
    cells.add(row.person().sex() == null ? null : ui.t("parties.sex." + row.person().sex().code()));
    cells.add(ui.branch(row.person().branch()));
    cells.add(row.record().living().governorate());
    cells.add(row.record().living().place());
    cells.add(row.birth() == null ? null : row.birth().value());
    cells.add(row.circumstances().stream().map(each -> ui.t("parties.circumstance." + each.code().code()))
        .collect(Collectors.joining("، ")));
    return cells;
  }
}
