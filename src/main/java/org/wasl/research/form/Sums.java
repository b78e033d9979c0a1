package org.wasl.research.form;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * The totals of a study, shown as it is typed; halalas by the month, heads of the household with the beneficiary.
 *
 * @param over64 who are 65 or older
 */
public record Sums(
    long income, long obligations, long rentByMonth, int members, int under15, int over64, int disabled) {

  /** Of what stands there now; what cannot be read counts as nothing. */
  public static Sums of(StudyFacts facts) {
    return new Sums(
        FormField.INCOMES.stream().mapToLong(facts::monthly).sum(),
        FormField.OBLIGATIONS.stream().mapToLong(facts::monthly).sum(), facts.rentByMonth(),
        facts.members().size() + 1, (int) ages(facts).filter(age -> age < 15).count(),
        (int) ages(facts).filter(age -> age > 64).count(), disabled(facts));
  }

  private static Stream<Integer> ages(StudyFacts facts) {
    return Stream.concat(Stream.ofNullable(facts.number(FormField.AGE)),
        facts.members().stream().map(Member::years).filter(Objects::nonNull));
  }

  private static int disabled(StudyFacts facts) {
    return (int) facts.members().stream().filter(Member::disabled).count()
        + (facts.is(FormField.OWN_DISABILITY, "yes") ? 1 : 0);
  }
}
