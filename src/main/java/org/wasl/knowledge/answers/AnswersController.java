package org.wasl.knowledge.answers;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refused;
import org.wasl.knowledge.Topic;
import org.wasl.web.Flash;

/**
 * The page of answers: found while someone waits at the counter or on the phone; all staff may propose one.
 */
@Controller
class AnswersController {

  private static final int MOST = 100;

  private final ApprovedAnswerStore answers;
  private final ProposeAnswer propose;

  AnswersController(ApprovedAnswerStore answers, ProposeAnswer propose) {
    this.answers = answers;
    this.propose = propose;
  }

  @GetMapping("/knowledge/answers")
  String all(Actor actor, Model model) {
    return show(actor, model, "", null);
  }

  /** Searched by post, so that what is typed stays out of addresses and logs. An unknown topic is any. */
  @PostMapping("/knowledge/answers/search")
  String search(Actor actor, @RequestParam(required = false) @Nullable String words,
      @RequestParam(required = false) @Nullable String topic, Model model) {
    return show(actor, model, words(words), topic(topic));
  }

  private String show(Actor actor, Model model, String words, @Nullable Topic topic) {
    model.addAttribute("words", words);
    model.addAttribute("topic", topic);
    model.addAttribute("answers", answers.approved(actor, words, topic, MOST));
    model.addAttribute("waiting", answers.waiting(actor));
    return "knowledge/answers/answers";
  }

  private static String words(@Nullable String typed) {
    try {
      String words = CleanText.line("words", typed, 200);
      return words == null ? "" : words;
    } catch (InvalidValue unsearchable) {
      return "";
    }
  }

  private static @Nullable Topic topic(@Nullable String code) {
    return Arrays.stream(Topic.values()).filter(each -> each.code().equals(code)).findFirst().orElse(null);
  }

  @GetMapping("/knowledge/answers/new")
  String form(Model model) {
    return form(model, new AnswerTexts.Typed("", "", "", "", Topic.OTHER.code(), ""));
  }

  private static String form(Model model, AnswerTexts.Typed typed) {
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", List.of());
    return "knowledge/answers/propose";
  }

  @PostMapping("/knowledge/answers")
  String propose(Actor actor, @ModelAttribute("typed") AnswerTexts.Typed typed, Model model,
      HttpServletResponse response) {
    try {
      var id = propose.propose(actor, AnswerTexts.of(typed), null);
      Flash.tell(response, "knowledge.answers.told-proposed");
      return "redirect:/knowledge/answers/" + id.value();
    } catch (Refused no) {
      String view = form(model, typed);
      response.setStatus(no.kind().status());
      model.addAttribute("refusals", no.refusals());
      return view;
    }
  }
}
