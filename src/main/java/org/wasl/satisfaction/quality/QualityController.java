package org.wasl.satisfaction.quality;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.catalogue.Catalogue;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.kernel.Actor;
import org.wasl.organization.Branch;
import org.wasl.organization.Branches;
import org.wasl.satisfaction.SatisfactionPermissions;
import org.wasl.web.Flash;
import org.wasl.web.Ui;

/** The page of quality: what to follow up, and what people say. */
@Controller
class QualityController {

  private final SatisfactionResults results;
  private final FollowUpStore followUps;
  private final FollowUpRating followUp;
  private final Catalogue catalogue;
  private final Branches branches;

  QualityController(SatisfactionResults results, FollowUpStore followUps, FollowUpRating followUp,
      Catalogue catalogue, Branches branches) {
    this.results = results;
    this.followUps = followUps;
    this.followUp = followUp;
    this.catalogue = catalogue;
    this.branches = branches;
  }

  @GetMapping("/quality")
  String page(Actor actor, Ui ui, @RequestParam Optional<String> quarter, Model model) {
    actor.must(SatisfactionPermissions.READ);
    model.addAttribute("page", new QualityPage(
        actor.may(SatisfactionPermissions.FOLLOW_UP) ? followUps.open(actor) : List.of(),
        results.quarters(actor), results.of(actor, quarter).orElse(null),
        catalogue.offered().stream().collect(
            Collectors.toMap(ServiceVersion::code, each -> ui.pick(each.nameAr(), each.nameEn()))),
        branches.all().stream().collect(
            Collectors.toMap(Branch::code, each -> ui.pick(each.nameAr(), each.nameEn())))));
    return "satisfaction/quality/page";
  }

  @PostMapping("/quality/follow-ups/{id}")
  String end(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String finding,
      HttpServletResponse response) {
    followUp.end(actor, id, finding);
    Flash.tell(response, "satisfaction.followed-up.told");
    return "redirect:/quality";
  }
}
