package org.wasl.research.study;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.requests.HouseholdHelp;
import org.wasl.research.ResearchPermissions;
import org.wasl.research.form.StudyFacts;
import org.wasl.research.form.Sums;
import org.wasl.web.Flash;

/** The study on pages: begun, saved, handed in, judged, printed. */
@Controller
class StudyController {

  private static final String VIEW = "research/study/page";

  private final BeginStudy begin;
  private final SaveDraft save;
  private final SubmitStudy submit;
  private final JudgeStudy judge;
  private final ReadStudy read;
  private final HouseholdHelp household;

  StudyController(BeginStudy begin, SaveDraft save, SubmitStudy submit, JudgeStudy judge, ReadStudy read,
      HouseholdHelp household) {
    this.begin = begin;
    this.save = save;
    this.submit = submit;
    this.judge = judge;
    this.read = read;
    this.household = household;
  }

  @PostMapping("/requests/{reference}/studies")
  String begin(Actor actor, @PathVariable String reference) {
    return "redirect:/research/studies/" + begin.begin(actor, new Reference(reference));
  }

  @GetMapping("/research/studies/{id}")
  String page(Actor actor, @PathVariable UUID id, Model model) {
    ReadStudy.StudyFile file = read.read(actor, id);
    List<Refusal> unreadable = file.study().isDraft() ? file.facts().unreadable() : List.of();
    return draw(actor, new StudyPage(file, file.facts(), unreadable, false), model);
  }

  /** Saves; with {@code do=submit} hands it in as well, and nothing typed is lost when that is refused. */
  @PostMapping("/research/studies/{id}")
  String save(Actor actor, @PathVariable UUID id, @RequestParam int revision,
      @RequestParam(name = "do", defaultValue = "save") String what,
      @RequestParam MultiValueMap<String, String> form, Model model, HttpServletResponse response) {
    actor.must(ResearchPermissions.WRITE);
    StudyFacts typed = TypedStudy.ofForm(form.toSingleValueMap());
    try {
      save.save(actor, id, revision, typed);
    } catch (Refused refused) {
      return again(actor, id, typed, refused, model, response);
    }
    if (!what.equals("submit")) {
      Flash.tell(response, "research.study.saved");
      return "redirect:/research/studies/" + id;
    }
    try {
      submit.submit(actor, id);
    } catch (Refused refused) {
      return again(actor, id, typed, refused, model, response);
    }
    Flash.tell(response, "research.study.submitted");
    return "redirect:/research/studies/" + id;
  }

  /** Saves while it is typed; answers the sums and when it was kept. */
  @PostMapping("/research/studies/{id}/autosave")
  String autosave(Actor actor, @PathVariable UUID id, @RequestParam int revision,
      @RequestParam MultiValueMap<String, String> form, Model model) {
    actor.must(ResearchPermissions.WRITE);
    StudyFacts typed = TypedStudy.ofForm(form.toSingleValueMap());
    save.keepTyped(actor, id, revision, typed);
    model.addAttribute("sums", Sums.of(typed));
    return "research/study/kept";
  }

  @PostMapping("/research/studies/{id}/judgement")
  String judge(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String judgement,
      @RequestParam(required = false) @Nullable String note, Model model, HttpServletResponse response) {
    try {
      judge.judge(actor, id, judgement, note);
    } catch (Refused refused) {
      return again(actor, id, null, refused, model, response);
    }
    Flash.tell(response, "research.study.judged");
    return "redirect:/research/studies/" + id;
  }

  /** The report for the committee, on paper. */
  @GetMapping("/research/studies/{id}/report")
  String report(Actor actor, @PathVariable UUID id, Model model) {
    ReadStudy.StudyFile file = read.read(actor, id);
    model.addAttribute("page", new StudyPage(file, file.facts(), List.of(), false));
    return "research/study/report";
  }

  private String again(Actor actor, UUID id, @Nullable StudyFacts typed, Refused refused, Model model,
      HttpServletResponse response) {
    if (refused.kind() != Refused.Kind.RULE && refused.kind() != Refused.Kind.CONFLICT) {
      throw refused;
    }
    response.setStatus(refused.kind().status());
    ReadStudy.StudyFile file = read.read(actor, id);
    return draw(actor, new StudyPage(file, typed == null ? file.facts() : typed, refused.refusals(), true), model);
  }

  private String draw(Actor actor, StudyPage page, Model model) {
    model.addAttribute("page", page);
    model.addAttribute("household", household.around(actor, page.file().person().id()));
    return VIEW;
  }
}
