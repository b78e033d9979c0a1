package org.wasl.site.follow;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.organization.Branches;
import org.wasl.requests.FollowedRequests;

/**
 * Number and code arrive by POST and the answer is drawn at once: the code never stands in an address. The number may:
 * the receipt's QR code brings it, so that only the code is left to type.
 */
@Controller
class FollowController {

  private final FollowedRequests followed;
  private final Branches branches;

  FollowController(FollowedRequests followed, Branches branches) {
    this.followed = followed;
    this.branches = branches;
  }

  /** Of the seat. */
  @ModelAttribute("phone")
  String phone() {
    return branches.all().getFirst().phone();
  }

  @GetMapping("/follow")
  String ask(@RequestParam(defaultValue = "") String reference, Model model) {
    return form(model, reference.matches("[A-Z]-\\d{4}-\\d{6,9}") ? reference : "", List.of());
  }

  @PostMapping("/follow")
  String see(@RequestParam String reference, @RequestParam String code, Model model, HttpServletResponse response) {
    try {
      model.addAttribute("request", followed.see(reference, code));
      return "site/followed";
    } catch (Refused refused) {
      response.setStatus(refused.kind().status());
      String why = refused.kind() == Refused.Kind.ABSENT ? "follow-not-found" : refused.code();
      return form(model, reference.length() > 40 ? "" : reference, List.of(Refusal.at("code", why)));
    }
  }

  private static String form(Model model, String reference, List<Refusal> refusals) {
    model.addAttribute("reference", reference);
    model.addAttribute("refusals", refusals);
    return "site/follow";
  }
}
