package org.wasl.research.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Sex;
import org.wasl.organization.StaffMember;

/** Whether a visit may be assigned so; all reasons at once. */
public final class VisitRules {

  private VisitRules() {}

  /**
   * What the rules look at.
   *
   * @param person of the beneficiary; null for an organisation
   * @param override the reason given; null when none was
   * @param overrideAllowed whether the association lets the women's rule be set aside with a reason
   * @param relative whether either visitor is kin to the person
   */
  public record Plan(
      StaffMember researcher, @Nullable StaffMember companion, LocalDate day, LocalDate today, @Nullable Sex person,
      boolean manPresent, @Nullable String override, boolean overrideAllowed, boolean relative) {

    /** Whether a woman has to be among the visitors: a woman's home with no man of it present. */
    public boolean needsWoman() {
      return person == Sex.FEMALE && !manPresent;
    }

    /** Whether one is. */
    public boolean hasWoman() {
      return researcher.sex() == Sex.FEMALE || companion != null && companion.sex() == Sex.FEMALE;
    }
  }

  /** Empty when it may be assigned. */
  public static List<Refusal> refusals(Plan plan) {
    List<Refusal> refusals = new ArrayList<>();
    womenVisitWomen(plan, refusals);
    isNotOver(plan, refusals);
    isNotOnesOwn(plan, refusals);
    areTwo(plan, refusals);
    return refusals;
  }

  /** P-2.4, domain §2: a woman researcher, or a pair with a woman, unless a reason is given and reasons are taken. */
  private static void womenVisitWomen(Plan plan, List<Refusal> refusals) {
    if (!plan.needsWoman() || plan.hasWoman()) {
      return;
    }
    if (plan.override() == null) {
      refusals.add(Refusal.at("researcher",
          plan.overrideAllowed() ? "research-woman-needed" : "research-woman-needed-always"));
    } else if (!plan.overrideAllowed()) {
      refusals.add(Refusal.at("override", "research-woman-needed-always"));
    }
  }

  private static void isNotOver(Plan plan, List<Refusal> refusals) {
    if (plan.day().isBefore(plan.today())) {
      refusals.add(Refusal.at("day", "research-visit-in-the-past"));
    }
  }

  /** تعارض المصالح: nobody studies kin. */
  private static void isNotOnesOwn(Plan plan, List<Refusal> refusals) {
    if (plan.relative()) {
      refusals.add(Refusal.at("researcher", "research-visit-kin"));
    }
  }

  private static void areTwo(Plan plan, List<Refusal> refusals) {
    StaffMember companion = plan.companion();
    if (companion != null && companion.id().equals(plan.researcher().id())) {
      refusals.add(Refusal.at("companion", "research-visit-same"));
    }
  }
}
