package org.wasl.organization.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.web.Flash;

/** The page on which everyone chooses another password. */
@Controller
class PasswordController {

  static final String PATH = "/account/password";
  private static final String VIEW = "organization/signin/password";

  private final ChangeOwnPassword change;

  PasswordController(ChangeOwnPassword change) {
    this.change = change;
  }

  @GetMapping(PATH)
  String form(Actor actor, Model model) {
    return show(model, List.of());
  }

  @PostMapping(PATH)
  String change(Actor actor, @RequestParam String current, @RequestParam String fresh, @RequestParam String again,
      HttpServletRequest request, HttpServletResponse response, Model model) {
    Token kept = TokenFilter.cookie(request).orElseThrow(Refused::forbidden);
    try {
      change.change(actor, new ChangeOwnPassword.Typed(current, fresh, again), kept);
    } catch (Refused refused) {
      response.setStatus(refused.kind().status());
      return show(model, refused.refusals());
    }
    Flash.tell(response, "organization.password.changed");
    return "redirect:/today";
  }

  private static String show(Model model, List<Refusal> refusals) {
    model.addAttribute("refusals", refusals);
    model.addAttribute("least", PasswordRules.LEAST);
    return VIEW;
  }
}
