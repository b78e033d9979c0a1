package org.wasl.requests.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.requests.appeal.AnswerAppeal;
import org.wasl.requests.appeal.MakeAppeal;
import org.wasl.requests.closure.CancelRequest;
import org.wasl.requests.closure.ExplainRefusal;
import org.wasl.requests.promise.ExtendPromise;
import org.wasl.requests.referral.AnswerReferral;
import org.wasl.requests.referral.ReferToManagement;
import org.wasl.requests.study.LayBeforeCommittee;
import org.wasl.requests.study.RaiseToManagement;
import org.wasl.web.Flash;
import org.wasl.web.Ui;

/** The page of one request and what may be done on it. A refused form is drawn again, open, with what was typed. */
@Controller
class RequestController {

  private final RequestPages pages;
  private final ReferToManagement refer;
  private final AnswerReferral answer;
  private final RaiseToManagement raise;
  private final LayBeforeCommittee committee;
  private final ExtendPromise extend;
  private final MakeAppeal appeal;
  private final AnswerAppeal answerAppeal;
  private final CancelRequest cancel;
  private final ExplainRefusal explain;

  RequestController(RequestPages pages, ReferToManagement refer, AnswerReferral answer, RaiseToManagement raise,
      LayBeforeCommittee committee, ExtendPromise extend, MakeAppeal appeal, AnswerAppeal answerAppeal,
      CancelRequest cancel, ExplainRefusal explain) {
    this.pages = pages;
    this.refer = refer;
    this.answer = answer;
    this.raise = raise;
    this.committee = committee;
    this.extend = extend;
    this.appeal = appeal;
    this.answerAppeal = answerAppeal;
    this.cancel = cancel;
    this.explain = explain;
  }

  @GetMapping("/requests/{reference}")
  String page(Ui ui, Actor actor, @PathVariable String reference, Model model) {
    model.addAttribute("page", pages.page(ui, actor, new Reference(reference), Typed.NOTHING));
    return "requests/request/page";
  }

  @PostMapping("/requests/{reference}/referrals")
  String refer(Ui ui, Actor actor, @PathVariable String reference, @RequestParam MultiValueMap<String, String> form,
      Model model, HttpServletResponse response) {
    return act(new Act(ui, actor, reference, "refer", form, model, response), "requests.told.referred",
        () -> refer.refer(actor, new Reference(reference), form.getFirst("question"), blank(form, "item")));
  }

  @PostMapping("/requests/{reference}/referrals/{number}/answer")
  String answer(Ui ui, Actor actor, @PathVariable String reference, @PathVariable int number,
      @RequestParam MultiValueMap<String, String> form, Model model, HttpServletResponse response) {
    return act(new Act(ui, actor, reference, "answer-" + number, form, model, response), "requests.told.answered",
        () -> answer.answer(actor, new Reference(reference), number, new AnswerReferral.Command(
            form.getFirst("answer"), blank(form, "clause"), form.getFirst("propose") != null)));
  }

  @PostMapping("/requests/{reference}/referrals/{number}/told")
  String told(Ui ui, Actor actor, @PathVariable String reference, @PathVariable int number,
      @RequestParam MultiValueMap<String, String> form, Model model, HttpServletResponse response) {
    return act(new Act(ui, actor, reference, "told", form, model, response), "requests.told.told",
        () -> answer.told(actor, new Reference(reference), number));
  }

  @PostMapping("/requests/{reference}/study")
  String raise(Ui ui, Actor actor, @PathVariable String reference, @RequestParam MultiValueMap<String, String> form,
      Model model, HttpServletResponse response) {
    String page = act(new Act(ui, actor, reference, "raise", form, model, response), "requests.told.raised",
        () -> raise.raise(actor, new Reference(reference),
            new RaiseToManagement.Command(form.getFirst("summary"), blank(form, "recommendation"))));
    return page.startsWith("redirect:") ? page + "/receipt" : page;
  }

  @PostMapping("/requests/{reference}/committee")
  String committee(Ui ui, Actor actor, @PathVariable String reference,
      @RequestParam MultiValueMap<String, String> form, Model model, HttpServletResponse response) {
    return act(new Act(ui, actor, reference, "committee", form, model, response), "requests.told.committee",
        () -> committee.lay(actor, new Reference(reference)));
  }

  @PostMapping("/requests/{reference}/promise")
  String extend(Ui ui, Actor actor, @PathVariable String reference, @RequestParam MultiValueMap<String, String> form,
      Model model, HttpServletResponse response) {
    return act(new Act(ui, actor, reference, "promise", form, model, response), "requests.told.extended",
        () -> extend.extend(actor, new Reference(reference), day(form, "promised"), form.getFirst("reason")));
  }

  @PostMapping("/requests/{reference}/appeal")
  String appeal(Ui ui, Actor actor, @PathVariable String reference, @RequestParam MultiValueMap<String, String> form,
      Model model, HttpServletResponse response) {
    return act(new Act(ui, actor, reference, "appeal", form, model, response), "requests.told.appealed",
        () -> appeal.appeal(actor, new Reference(reference), form.getFirst("text")));
  }

  @PostMapping("/requests/{reference}/appeal/answer")
  String answerAppeal(Ui ui, Actor actor, @PathVariable String reference,
      @RequestParam MultiValueMap<String, String> form, Model model, HttpServletResponse response) {
    return act(new Act(ui, actor, reference, "appeal-answer", form, model, response), "requests.told.appeal-answered",
        () -> answerAppeal.answer(actor, new Reference(reference), form.getFirst("outcome"),
            form.getFirst("answer")));
  }

  @PostMapping("/requests/{reference}/cancellation")
  String cancel(Ui ui, Actor actor, @PathVariable String reference, @RequestParam MultiValueMap<String, String> form,
      Model model, HttpServletResponse response) {
    return act(new Act(ui, actor, reference, "cancel", form, model, response), "requests.told.cancelled",
        () -> cancel.cancel(actor, new Reference(reference), form.getFirst("reason")));
  }

  @PostMapping("/requests/{reference}/explanation")
  String explain(Ui ui, Actor actor, @PathVariable String reference, @RequestParam MultiValueMap<String, String> form,
      Model model, HttpServletResponse response) {
    return act(new Act(ui, actor, reference, "explain", form, model, response), "requests.told.explained",
        () -> explain.explain(actor, new Reference(reference), form.getFirst("note")));
  }

  private record Act(
      Ui ui, Actor actor, String reference, String panel, MultiValueMap<String, String> form, Model model,
      HttpServletResponse response) {}

  private String act(Act act, String told, Runnable work) {
    try {
      work.run();
      Flash.tell(act.response, told, act.reference);
      return "redirect:/requests/" + act.reference;
    } catch (Refused refused) {
      if (refused.kind() == Refused.Kind.FORBIDDEN || refused.kind() == Refused.Kind.ABSENT) {
        throw refused;
      }
      return again(act, refused.kind().status(), refused.refusals(), refused.kind() == Refused.Kind.CONFLICT);
    } catch (InvalidValue invalid) {
      return again(act, 422, List.of(Forms.refusal(invalid)), false);
    }
  }

  private String again(Act act, int status, List<Refusal> refusals, boolean moved) {
    act.response.setStatus(status);
    Map<String, String> values = new LinkedHashMap<>(act.form.toSingleValueMap());
    act.model.addAttribute("page", pages.page(
        act.ui, act.actor, new Reference(act.reference), new Typed(act.panel, values, refusals, moved)));
    return "requests/request/page";
  }

  private static @Nullable String blank(MultiValueMap<String, String> form, String field) {
    String value = form.getFirst(field);
    return value == null || value.isBlank() ? null : value;
  }

  private static @Nullable LocalDate day(MultiValueMap<String, String> form, String field) {
    return Forms.day(form.getFirst(field), field);
  }
}
