package org.wasl.parties.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Digits;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.parties.PartyPermissions;
import org.wasl.web.Flash;
import org.wasl.web.Ui;

/** Administration › Import: send, correct, try, take, undo. */
@Controller
class ImportController {

  private final ReadImports read;
  private final SendSheet send;
  private final UndoImport undo;

  ImportController(ReadImports read, SendSheet send, UndoImport undo) {
    this.read = read;
    this.send = send;
    this.undo = undo;
  }

  @GetMapping("/admin/imports")
  String all(Actor actor, Model model) {
    return all(actor, List.of(), model);
  }

  private String all(Actor actor, List<Refusal> refusals, Model model) {
    model.addAttribute("imports", read.recent(actor));
    model.addAttribute("refusals", refusals);
    return "parties/imports/list";
  }

  @PostMapping("/admin/imports")
  String send(Actor actor, @RequestParam(name = "file", required = false) @Nullable MultipartFile file, Model model,
      HttpServletResponse response) throws IOException {
    actor.must(PartyPermissions.IMPORT);
    if (file == null || file.isEmpty()) {
      return refused(actor, List.of(Refusal.at("file", "sheet-empty")), model, response);
    }
    try (InputStream content = file.getInputStream()) {
      ImportId id = send.send(actor, Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
      return "redirect:/admin/imports/" + id;
    } catch (Refused refused) {
      if (refused.kind() != Refused.Kind.RULE) {
        throw refused;
      }
      return refused(actor, refused.refusals(), model, response);
    }
  }

  private String refused(Actor actor, List<Refusal> refusals, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return all(actor, refusals, model);
  }

  @GetMapping("/admin/imports/{id}")
  String one(Ui ui, Actor actor, @PathVariable String id, @RequestParam(defaultValue = "all") String show,
      @RequestParam(defaultValue = "0") int after, Model model) {
    return page(ui, actor, id, show, after, List.of(), model);
  }

  private String page(Ui ui, Actor actor, String id, String show, int after, List<Refusal> refusals, Model model) {
    model.addAttribute("page", read.page(actor, ImportId.of(id), ui.language(), show, after, refusals));
    return "parties/imports/import";
  }

  /** How far it has come, while one looks; the whole page once it moved on. */
  @GetMapping("/admin/imports/{id}/progress")
  String progress(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String was, Model model,
      HttpServletResponse response) {
    SheetImport of = read.one(actor, ImportId.of(id));
    if (!of.status().code().equals(was)) {
      response.setHeader("HX-Refresh", "true");
    }
    model.addAttribute("of", of);
    return "parties/imports/progress";
  }

  @PostMapping("/admin/imports/{id}/reading")
  String correct(Ui ui, Actor actor, @PathVariable String id, @RequestParam Map<String, String> typed, Model model,
      HttpServletResponse response) {
    actor.must(PartyPermissions.IMPORT);
    try {
      send.correct(actor, ImportId.of(id), correction(typed));
      return "redirect:/admin/imports/" + id;
    } catch (Refused refused) {
      if (refused.kind() != Refused.Kind.RULE) {
        throw refused;
      }
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(ui, actor, id, "all", 0, refused.refusals(), model);
    }
  }

  private static SendSheet.Correction correction(Map<String, String> typed) {
    Map<Integer, String> fields = new HashMap<>();
    typed.forEach((name, value) -> {
      if (name.matches("field[0-9]{1,3}")) {
        fields.put(Integer.valueOf(name.substring(5)), value);
      }
    });
    String row = Digits.toAscii(typed.getOrDefault("headingRow", "")).strip();
    return new SendSheet.Correction(typed.get("charset"), separator(typed.get("separator")),
        row.matches("[1-9][0-9]{0,5}") ? Integer.valueOf(row) : null, typed.get("branch"), fields);
  }

  /** A tab does not travel well in a form. */
  private static @Nullable String separator(@Nullable String word) {
    return "tab".equals(word) ? "\t" : word;
  }

  @PostMapping("/admin/imports/{id}/start")
  String start(Actor actor, @PathVariable String id) {
    send.start(actor, ImportId.of(id));
    return "redirect:/admin/imports/" + id;
  }

  @PostMapping("/admin/imports/{id}/undo")
  String undo(Actor actor, @PathVariable String id, HttpServletResponse response) {
    undo.order(actor, ImportId.of(id));
    Flash.tell(response, "parties.import.status.undoing");
    return "redirect:/admin/imports/" + id;
  }
}
