package org.wasl.satisfaction.rating;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;

/** Rating on a page, from the link a person was sent. The page knows neither name nor service. */
@Controller
class RatingController {

  private static final String ANSWER = "answer-";

  private final GiveRating give;

  RatingController(GiveRating give) {
    this.give = give;
  }

  @GetMapping("/rate/{token}")
  String page(@PathVariable String token, Model model, HttpServletResponse response) {
    try {
      give.open(token);
    } catch (Refused closed) {
      return closed(closed, model, response);
    }
    return form(token, Map.of(), List.of(), model);
  }

  @PostMapping("/rate/{token}")
  String rate(@PathVariable String token, @RequestParam Map<String, String> typed, Model model,
      HttpServletResponse response) {
    try {
      give.give(token, command(typed));
    } catch (Refused refused) {
      if (refused.kind() != Refused.Kind.RULE) {
        return closed(refused, model, response);
      }
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(token, typed, refused.refusals(), model);
    }
    return "redirect:/rate/thanks";
  }

  /** One page for everyone, so that a reload rates nothing twice and its address tells nothing. */
  @GetMapping("/rate/thanks")
  String thanks() {
    return "site/rated";
  }

  /** In words of its own: the reader is a guest, not a member of staff with a stale page. */
  private static String closed(Refused closed, Model model, HttpServletResponse response) {
    response.setStatus(closed.kind().status());
    model.addAttribute("why", closed.code());
    return "satisfaction/rating/closed";
  }

  private static RatingCommand command(Map<String, String> typed) {
    Map<String, @Nullable Integer> answers = new HashMap<>();
    for (Question each : Question.values()) {
      answers.put(each.code(), number(typed.get(ANSWER + each.code())));
    }
    return new RatingCommand(
        number(typed.get("stars")), answers, typed.get("comment"), "true".equals(typed.get("anonymous")));
  }

  /** The figure of a radio button; anything else was not chosen on the page and counts as out of range. */
  private static @Nullable Integer number(@Nullable String radio) {
    if (radio == null || radio.isBlank()) {
      return null;
    }
    return radio.matches("[1-5]") ? Integer.valueOf(radio) : Integer.valueOf(0);
  }

  private static String form(String token, Map<String, String> typed, List<Refusal> refusals, Model model) {
    Map<String, String> answers = new HashMap<>();
    for (Question each : Question.values()) {
      answers.put(each.code(), typed.getOrDefault(ANSWER + each.code(), ""));
    }
    model.addAttribute("token", token);
    model.addAttribute("refusals", refusals);
    model.addAttribute("stars", typed.getOrDefault("stars", ""));
    model.addAttribute("comment", typed.getOrDefault("comment", ""));
    model.addAttribute("anonymous", "true".equals(typed.get("anonymous")));
    model.addAttribute("answers", answers);
    return "satisfaction/rating/rate";
  }
}
