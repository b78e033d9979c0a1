package org.wasl.parties.file;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.parties.FileLine;
import org.wasl.parties.FileSection;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.PartySummary;
import org.wasl.web.Flash;
import org.wasl.web.Ui;

/** The beneficiary file: opening it, with a reason where needed, and showing a number whole. */
@Controller
class PartyFileController {

  private static final int LOG_ROWS = 40;

  private final OpenPartyFile openPartyFile;
  private final GiveReason giveReason;
  private final RevealNumber revealNumber;
  private final DeclareKin declareKin;
  private final FileLog fileLog;
  private final List<FileSection> sections;

  PartyFileController(OpenPartyFile openPartyFile, GiveReason giveReason, RevealNumber revealNumber,
      DeclareKin declareKin, FileLog fileLog, List<FileSection> sections) {
    this.openPartyFile = openPartyFile;
    this.giveReason = giveReason;
    this.revealNumber = revealNumber;
    this.declareKin = declareKin;
    this.fileLog = fileLog;
    this.sections = sections.stream().sorted(Comparator.comparingInt(FileSection::order)).toList();
  }

  @GetMapping("/parties/{id}")
  String open(Ui ui, Actor actor, @PathVariable String id, Model model, HttpServletResponse response) {
    PartyId party = PartyId.of(id);
    try {
      FileView file = openPartyFile.open(actor, party, "file");
      model.addAttribute("page", new FilePage(file,
          sections.stream().filter(it -> it.isFor(actor)).flatMap(it -> drawn(ui, actor, it, file.summary()).stream())
              .toList(),
          sections.stream().flatMap(it -> it.acts(actor, file.summary()).stream()).toList(),
          declareKin.of(actor, party), fileLog.newest(actor, party)));
      return "parties/file/file";
    } catch (Refused refused) {
      if (!refused.code().equals("reason-required")) {
        throw refused;
      }
      response.setStatus(HttpStatus.FORBIDDEN.value());
      return reason(id, "", List.of(), model);
    }
  }

  private static Optional<FilePage.Section> drawn(Ui ui, Actor actor, FileSection section, PartySummary who) {
    Content drawn = section.drawn(ui, actor, who).orElse(null);
    List<FileLine> lines = drawn == null ? section.lines(ui, actor, who) : List.of();
    return drawn == null && lines.isEmpty() && !section.saysNothing() ? Optional.empty()
        : Optional.of(new FilePage.Section(section.heading(), lines, drawn));
  }

  /** All that the journal says of the file, newest first; reading it is an opening too. */
  @GetMapping("/parties/{id}/log")
  String log(Actor actor, @PathVariable String id, @RequestParam Optional<String> after, Model model) {
    PartyId party = PartyId.of(id);
    model.addAttribute("id", party.toString());
    model.addAttribute("slice", fileLog.read(actor, party, Page.of(LOG_ROWS, after.orElse(null))));
    return "parties/file/log";
  }

  @PostMapping("/parties/{id}/access")
  String giveReason(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String reason,
      Model model, HttpServletResponse response) {
    return Pages.orAgain(response, () -> {
      giveReason.open(actor, PartyId.of(id), reason);
      Flash.tell(response, "parties.reason.done");
      return "redirect:/parties/" + id;
    }, refusals -> reason(id, reason, refusals, model));
  }

  private static String reason(String id, String reason, List<Refusal> refusals, Model model) {
    model.addAttribute("id", PartyId.of(id).toString());
    model.addAttribute("reason", reason);
    model.addAttribute("refusals", refusals);
    return "parties/file/reason";
  }

  @GetMapping("/parties/{id}/reveal/{what}")
  String askWhy(Actor actor, @PathVariable String id, @PathVariable String what, Model model) {
    actor.must(PartyPermissions.REVEAL);
    openPartyFile.again(actor, PartyId.of(id));
    if (!what.equals("identity") && !what.equals("mobile")) {
      throw Refused.absent();
    }
    return reveal(id, what, null, List.of(), model);
  }

  /** Shows the number on this one page; no redirect, so that reloading asks again. */
  @PostMapping("/parties/{id}/reveal/{what}")
  String reveal(Actor actor, @PathVariable String id, @PathVariable String what,
      @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response) {
    return Pages.orAgain(response,
        () -> reveal(id, what, revealNumber.reveal(actor, PartyId.of(id), what, reason), List.of(), model),
        refusals -> reveal(id, what, null, refusals, model));
  }

  private static String reveal(
      String id, String what, @Nullable String number, List<Refusal> refusals, Model model) {
    model.addAttribute("id", PartyId.of(id).toString());
    model.addAttribute("what", what);
    model.addAttribute("number", number);
    model.addAttribute("refusals", refusals);
    return "parties/file/reveal";
  }
}
