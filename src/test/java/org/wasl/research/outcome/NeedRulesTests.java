package org.wasl.research.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasl.Clause;
import org.wasl.research.form.FormField;
import org.wasl.research.form.Member;
import org.wasl.research.form.StudyFacts;
import org.wasl.research.form.Sums;
import org.wasl.research.outcome.Reckoning.Lacking;
import org.wasl.research.outcome.Reckoning.Suggestion;
import org.wasl.research.tables.Category;
import org.wasl.research.tables.NeedFact;
import org.wasl.research.tables.NeedTables;

@Clause("P-2.1")
class NeedRulesTests {

  private static final Map<Category, Long> CEILINGS =
      Map.of(Category.A, 70_000L, Category.B, 120_000L, Category.D, 250_000L);

  private static NeedTables tables(
      List<FormField> counted, Map<Category, Long> ceilings, Map<NeedFact, Integer> points) {
    return new NeedTables(new UUID(0, 1), 3, "جداول خيالية", "Fictional", LocalDate.of(2026, 1, 1), counted,
        List.of(FormField.RENT), ceilings, points, 30, 15);
  }

  private static NeedTables ceilings() {
    return tables(List.of(FormField.SALARY, FormField.CITIZEN_ACCOUNT), CEILINGS, Map.of());
  }

  private static StudyFacts facts(Map<FormField, String> answers, int others) {
    List<Member> members = java.util.stream.IntStream.range(0, others)
        .mapToObj(i -> new Member("فرد " + i, "son", "", Integer.toString(10 + i * 4), "", "", i == 0)).toList();
    return new StudyFacts(answers, members);
  }

  @ParameterizedTest
  @CsvSource({
      "0, A", "700, A", "700.01, B", "1200, B", "1200.01, D", "2500, D", "2500.01, -", "999999999999, -"})
  void the_ceiling_is_within_its_category_and_a_category_without_one_is_passed_over(String salary, String category) {
    Reckoning reckoning = NeedRules.reckon(facts(Map.of(FormField.SALARY, salary), 0), ceilings());
    assertThat(reckoning.category()).isEqualTo(category.equals("-") ? null : Category.valueOf(category));
    assertThat(reckoning.aboveAll()).isEqualTo(category.equals("-"));
  }

  @Test
  void net_income_is_what_counts_less_what_is_deducted_among_all_who_live_there() {
    StudyFacts study = facts(Map.of(FormField.SALARY, "٣٬٠٠٠", FormField.CITIZEN_ACCOUNT, "۱۰۸۰٫۵۰",
        FormField.ALIMONY, "5000", FormField.RENT, "12,000", FormField.UTILITIES, "400"), 3);
    Reckoning reckoning = NeedRules.reckon(study, ceilings());
    assertThat(reckoning.counted()).isEqualTo(408_050);
    assertThat(reckoning.deducted()).isEqualTo(100_000);
    assertThat(reckoning.members()).isEqualTo(4);
    assertThat(reckoning.perHead()).isEqualTo(77_013);
    assertThat(reckoning.category()).isEqualTo(Category.B);
    assertThat(Sums.of(study)).isEqualTo(new Sums(908_050, 140_000, 100_000, 4, 2, 0, 1));
  }

  @ParameterizedTest
  @CsvSource({"12000, , 100000", "12000, yearly, 100000", "1000, monthly, 100000", "10000, yearly, 83333",
      "10001, yearly, 83342"})
  void rent_is_a_years_unless_it_was_said_to_be_a_months(String rent, String period, long byMonth) {
    Map<FormField, String> answers = new HashMap<>(Map.of(FormField.RENT, rent));
    if (period != null) {
      answers.put(FormField.RENT_PERIOD, period);
    }
    assertThat(facts(answers, 0).rentByMonth()).isEqualTo(byMonth);
  }

  @Test
  void more_rent_than_income_leaves_less_than_nothing_and_the_first_category() {
    Reckoning reckoning = NeedRules.reckon(
        facts(Map.of(FormField.SALARY, "500", FormField.RENT, "12000"), 1), ceilings());
    assertThat(reckoning.perHead()).isEqualTo(-25_000);
    assertThat(reckoning.category()).isEqualTo(Category.A);
  }

  @ParameterizedTest
  @CsvSource({"29, REVIEW", "30, ELIGIBLE", "15, REVIEW", "14, NOT_ELIGIBLE"})
  void points_suggest_from_their_thresholds_on(int widow, Suggestion suggestion) {
    NeedTables tables = tables(List.of(), Map.of(), Map.of(NeedFact.WIDOW, widow));
    Reckoning reckoning = NeedRules.reckon(facts(Map.of(FormField.SITUATION, "widow"), 0), tables);
    assertThat(reckoning.points()).isEqualTo(widow);
    assertThat(reckoning.suggestion()).isEqualTo(suggestion);
  }

  @Test
  void a_fact_counts_as_often_as_it_holds() {
    NeedTables tables = tables(List.of(), Map.of(),
        Map.of(NeedFact.EACH_UNDER_15, 3, NeedFact.EACH_DISABLED, 8, NeedFact.TENT, 9));
    Reckoning reckoning = NeedRules.reckon(facts(Map.of(FormField.OWN_DISABILITY, "yes"), 3), tables);
    assertThat(reckoning.lines()).extracting(Reckoning.Line::points).containsExactly(6, 16);
    assertThat(reckoning.points()).isEqualTo(22);
  }

  @Test
  void what_the_association_has_not_set_is_not_reckoned() {
    assertThat(NeedRules.reckon(facts(Map.of(FormField.SALARY, "1"), 0), null)).satisfies(none -> {
      assertThat(none.perHead()).isNull();
      assertThat(none.points()).isNull();
      assertThat(none.lacking()).containsExactly(Lacking.TABLES);
    });
    NeedTables empty = new NeedTables(new UUID(0, 2), 1, "أ", "A", LocalDate.of(2026, 1, 1), List.of(), List.of(),
        Map.of(), Map.of(), null, null);
    assertThat(NeedRules.reckon(facts(Map.of(), 0), empty).lacking())
        .containsExactly(Lacking.INCOMES, Lacking.CEILINGS, Lacking.POINTS, Lacking.THRESHOLDS);
  }

  @Test
  void the_same_inputs_give_the_same_digest_and_any_other_another() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    StudyFacts one = facts(Map.of(FormField.SALARY, "100"), 1);
    String digest = InputsDigest.of(one, day, null);
    assertThat(InputsDigest.of(facts(Map.of(FormField.SALARY, "100"), 1), day, null)).isEqualTo(digest);
    assertThat(List.of(InputsDigest.of(facts(Map.of(FormField.SALARY, "101"), 1), day, null),
        InputsDigest.of(one, day.plusDays(1), null), InputsDigest.of(one, day, new UUID(0, 1)),
        InputsDigest.of(facts(Map.of(FormField.SALARY, "100"), 2), day, null))).doesNotContain(digest)
        .doesNotHaveDuplicates();
  }

  @Test
  void what_cannot_be_read_is_named_at_its_field() {
    StudyFacts study = new StudyFacts(
        Map.of(FormField.SALARY, "كثير", FormField.AGE, "131", FormField.VISIT_DATE, "1447/02/30"),
        List.of(new Member("", "son", "1999000178", "ستة", "", "", false)));
    assertThat(study.unreadable()).extracting("pointer")
        .containsExactly("/age", "/salary", "/visit-date", "/m0.age", "/m0.identity", "/m0.name");
  }
}
