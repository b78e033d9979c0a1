package org.wasl.research.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Sex;
import org.wasl.organization.StaffMember;
import org.wasl.parties.PartySummary;
import org.wasl.web.Choice;
import org.wasl.web.Ui;

/**
 * The page on which a visit is assigned.
 *
 * @param open the visit that is assigned already; null when none is
 */
public record VisitPage(
    String reference, PartySummary person, List<StaffMember> researchers, @Nullable Visit open, VisitForm form,
    List<Refusal> refusals) {

  /** Whether the women's rule may be about this home. */
  public boolean ofWoman() {
    return person.sex() == Sex.FEMALE;
  }

  /** Who may go, each with branch and sex, for the rule. */
  public List<Choice> visitors(Ui ui) {
    return researchers.stream().map(each -> Choice.of(each.username(), ui.t("research.visit.visitor",
        ui.pick(each.nameAr(), each.nameEn()), ui.t("research.visit.sex." + each.sex().code()),
        ui.branch(each.branch())))).toList();
  }
}
