package org.wasl.knowledge.answers;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.knowledge.AnswerId;
import org.wasl.knowledge.ApprovedAnswer;
import org.wasl.knowledge.KnowledgePermissions;
import org.wasl.web.Flash;

/** One answer: read by all staff, settled by management. */
@Controller
@RequestMapping("/knowledge/answers/{id}")
class AnswerController {

  private final ApprovedAnswerStore answers;
  private final SettleAnswer settle;

  AnswerController(ApprovedAnswerStore answers, SettleAnswer settle) {
    this.answers = answers;
    this.settle = settle;
  }

  @GetMapping
  String answer(Actor actor, @PathVariable UUID id, Model model) {
    return show(model, find(actor, id));
  }

  private ApprovedAnswer find(Actor actor, UUID id) {
    return answers.find(actor, new AnswerId(id)).orElseThrow(Refused::absent);
  }

  private static String show(Model model, ApprovedAnswer answer) {
    model.addAttribute("answer", answer);
    model.addAttribute("refusals", List.of());
    return "knowledge/answers/answer";
  }

  @GetMapping("/edit")
  String edit(Actor actor, @PathVariable UUID id, Model model) {
    actor.must(KnowledgePermissions.APPROVE);
    ApprovedAnswer answer = find(actor, id);
    return edit(model, answer, AnswerTexts.Typed.of(answer));
  }

  private static String edit(Model model, ApprovedAnswer answer, AnswerTexts.Typed typed) {
    model.addAttribute("answer", answer);
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", List.of());
    return "knowledge/answers/edit";
  }

  @PostMapping
  String correct(Actor actor, @PathVariable UUID id, @RequestParam int revision,
      @ModelAttribute("typed") AnswerTexts.Typed typed, Model model, HttpServletResponse response) {
    actor.must(KnowledgePermissions.APPROVE);
    ApprovedAnswer answer = find(actor, id);
    try {
      settle.correct(actor, answer.id(), revision, AnswerTexts.of(typed));
    } catch (Refused no) {
      return again(no, response, model, edit(model, answer, typed));
    }
    return "redirect:/knowledge/answers/" + id;
  }

  @PostMapping("/approval")
  String approve(
      Actor actor, @PathVariable UUID id, @RequestParam int revision, HttpServletResponse response) {
    settle.approve(actor, new AnswerId(id), revision);
    Flash.tell(response, "knowledge.answers.told-approved");
    return "redirect:/knowledge/answers/" + id;
  }

  @PostMapping("/public")
  String show(Actor actor, @PathVariable UUID id, @RequestParam int revision, @RequestParam boolean shown,
      Model model, HttpServletResponse response) {
    actor.must(KnowledgePermissions.APPROVE);
    try {
      settle.show(actor, new AnswerId(id), revision, shown);
    } catch (Refused no) {
      return again(no, response, model, show(model, find(actor, id)));
    }
    Flash.tell(response, shown ? "knowledge.answers.told-shown" : "knowledge.answers.told-hidden");
    return "redirect:/knowledge/answers/" + id;
  }

  @PostMapping("/withdrawal")
  String withdraw(Actor actor, @PathVariable UUID id, @RequestParam int revision,
      @RequestParam(required = false) @Nullable String reason, Model model, HttpServletResponse response) {
    actor.must(KnowledgePermissions.APPROVE);
    try {
      settle.withdraw(actor, new AnswerId(id), revision, reason);
    } catch (Refused no) {
      return again(no, response, model, show(model, find(actor, id)));
    }
    Flash.tell(response, "knowledge.answers.told-withdrawn");
    return "redirect:/knowledge/answers/" + id;
  }

  /** The same page with every reason (422); other refusals have a page of their own. */
  private static String again(Refused no, HttpServletResponse response, Model model, String view) {
    if (no.kind() != Refused.Kind.RULE) {
      throw no;
    }
    response.setStatus(422);
    model.addAttribute("refusals", no.refusals());
    return view;
  }
}
