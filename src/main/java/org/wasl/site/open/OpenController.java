package org.wasl.site.open;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wasl.catalogue.Catalogue;
import org.wasl.kernel.Refused;
import org.wasl.organization.Branches;

/** The public pages that need no data of a person. */
@Controller
class OpenController {

  private final Branches branches;
  private final Catalogue catalogue;

  OpenController(Branches branches, Catalogue catalogue) {
    this.branches = branches;
    this.catalogue = catalogue;
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

  @GetMapping("/ask")
  String ask() {
    return "site/ask";
  }

  @GetMapping("/rights")
  String rights() {
    return "site/rights";
  }

  @GetMapping("/rate")
  String rateHow() {
    return "site/rate-how";
  }

  /** For a browser without script; with it, the same list opens in place. */
  @GetMapping("/keys")
  String keys() {
    return "site/keys";
  }
}
