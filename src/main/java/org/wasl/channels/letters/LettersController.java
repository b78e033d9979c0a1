package org.wasl.channels.letters;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.channels.InteractionId;
import org.wasl.exports.ExportList;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.web.Ui;

/** The registers of letters, one letter, and a register as a table. */
@Controller
class LettersController {

  private static final int ROWS = 30;

  private final Letters letters;
  private final ExportList export;

  LettersController(Letters letters, ExportList export) {
    this.letters = letters;
    this.export = export;
  }

  @GetMapping("/letters")
  String list(Actor actor, @RequestParam(defaultValue = "incoming") String register,
      @RequestParam(required = false) @Nullable String after, Model model) {
    Register which = Register.of(register);
    model.addAttribute("register", which);
    model.addAttribute("letters", letters.list(actor, which, Page.of(ROWS, after)));
    return "channels/letters/list";
  }

  @GetMapping("/letters/{id}")
  String one(Actor actor, @PathVariable String id, Model model) {
    model.addAttribute("opened", letters.open(actor, InteractionId.of(id)));
    return "channels/letters/letter";
  }

  /** The whole register, page by page, within the actor's scope. */
  @PostMapping("/letters/export")
  void export(Ui ui, Actor actor, @RequestParam(defaultValue = "incoming") String register,
      @RequestParam(defaultValue = "csv") String as, HttpServletResponse response) throws IOException {
    export.send(actor, ui, as, LetterTable.of(actor, ui, letters, Register.of(register)), response);
  }
}
