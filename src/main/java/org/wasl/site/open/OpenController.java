package org.wasl.site.open;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wasl.catalogue.Catalogue;
import org.wasl.kernel.Refused;
import org.wasl.knowledge.ApprovedAnswers;
import org.wasl.organization.Branches;

/** The pages that need no data of a person: the public ones, and what the keys do. */
@Controller
class OpenController {

  private final Branches branches;
  private final Catalogue catalogue;
  private final ApprovedAnswers answers;

  OpenController(Branches branches, Catalogue catalogue, ApprovedAnswers answers) {
    this.branches = branches;
    this.catalogue = catalogue;
    this.answers = answers;
  }

  @GetMapping("/")
  String home(Model model) {
    model.addAttribute("branches", branches.all());
    return "site/home";
  }

  /** The guide's own items and conditions (P-2.1), so that text and behaviour cannot disagree (P-5.2). */
  @GetMapping("/services")
  String services(Model model) {
    model.addAttribute("services", catalogue.offered());
    return "site/services";
  }

  /** One service on a sheet to print; 404 when it is not on offer. */
  @GetMapping("/services/{code}")
  String service(@PathVariable String code, Model model) {
    model.addAttribute("service", catalogue.current(code).orElseThrow(Refused::absent));
    return "site/service";
  }

  /** What was approved and shown to the public: the same answer as at the counter and on the phone (P-2.3). */
  @GetMapping("/answers")
  String answers(Model model) {
    model.addAttribute("answers", answers.shownToPublic());
    return "site/answers";
  }

  /** The address that was printed before there were approved answers. */
  @GetMapping("/ask")
  String ask() {
    return "redirect:/answers";
  }

  @GetMapping("/rights")
  String rights() {
    return "site/rights";
  }

  @GetMapping("/rate")
  String rateHow(Model model) {
    model.addAttribute("phone", branches.all().getFirst().phone());
    return "site/rate-how";
  }

  /** For staff without script; with it, the same list opens in place. Needs a sign-in: it stands in their layout. */
  @GetMapping("/keys")
  String keys() {
    return "site/keys";
  }
}
