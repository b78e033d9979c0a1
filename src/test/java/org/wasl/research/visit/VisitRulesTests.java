package org.wasl.research.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasl.Clause;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Sex;
import org.wasl.kernel.StaffId;
import org.wasl.organization.StaffMember;

@Clause("P-2.4")
class VisitRulesTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static StaffMember colleague(int id, String sex) {
    return new StaffMember(new StaffId(new UUID(0, id)), "r" + id, "باحث", "Researcher", Sex.of(sex), "tabuk",
        "research");
  }

  /** Who goes, to whom, whether a man is at home, the reason given, whether reasons are taken: what is said to it. */
  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
      "female, -, female, false, -, true, -",
      "male, -, female, false, -, true, research-woman-needed",
      "male, female, female, false, -, true, -",
      "male, male, female, false, -, true, research-woman-needed",
      "male, -, female, true, -, true, -",
      "male, -, male, false, -, true, -",
      "male, -, -, false, -, true, -",
      "male, -, female, false, لا باحثة في المحافظة, true, -",
      "male, -, female, false, لا باحثة في المحافظة, false, research-woman-needed-always",
      "male, -, female, false, -, false, research-woman-needed-always"})
  void a_woman_or_a_pair_with_a_woman_goes_to_a_womans_home(String researcher, String companion, String person,
      boolean manPresent, String override, boolean allowed, String code) {
    var plan = new VisitRules.Plan(colleague(1, researcher), companion == null ? null : colleague(2, companion),
        TODAY, TODAY, person == null ? null : Sex.of(person), manPresent, override, allowed, false);
    assertThat(VisitRules.refusals(plan)).extracting(Refusal::code)
        .isEqualTo(code == null ? java.util.List.of() : java.util.List.of(code));
  }

  @Test
  void every_reason_is_told_at_once() {
    var plan = new VisitRules.Plan(colleague(1, "male"), colleague(1, "male"), TODAY.minusDays(1), TODAY, Sex.FEMALE,
        false, null, true, true);
    assertThat(VisitRules.refusals(plan)).extracting(Refusal::code).containsExactly("research-woman-needed",
        "research-visit-in-the-past", "research-visit-kin", "research-visit-same");
  }
}
