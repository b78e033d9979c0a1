package org.wasl.research.tables;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.wasl.kernel.Coded;
import org.wasl.research.form.FormField;
import org.wasl.research.form.StudyFacts;
import org.wasl.research.form.Sums;

/**
 * Facts of a study that the association may give need points; how often each holds is counted here, what it is worth is
 * in the tables. Texts {@code research.fact.<code>}.
 */
public enum NeedFact implements Coded {
  ORPHAN(choice(FormField.SITUATION, "orphan")),
  WIDOW(choice(FormField.SITUATION, "widow")),
  DIVORCED(choice(FormField.SITUATION, "divorced")),
  ABANDONED(choice(FormField.SITUATION, "abandoned")),
  ELDERLY(choice(FormField.SITUATION, "elderly")),
  PRISONER_FAMILY(choice(FormField.SITUATION, "prisoner-family")),
  SOCIAL_SECURITY(facts -> facts.money(FormField.SOCIAL_SECURITY) > 0 ? 1 : 0),
  EACH_MEMBER(facts -> Sums.of(facts).members()),
  EACH_UNDER_15(facts -> Sums.of(facts).under15()),
  EACH_OVER_64(facts -> Sums.of(facts).over64()),
  EACH_DISABLED(facts -> Sums.of(facts).disabled()),
  RENTS(choice(FormField.TENURE, "rent")),
  SHACK(choice(FormField.DWELLING, "shack")),
  TENT(choice(FormField.DWELLING, "tent")),
  POOR_CONDITION(choice(FormField.CONDITION, "poor")),
  ARREARS(facts -> facts.money(FormField.ARREARS) > 0 ? 1 : 0),
  CHRONIC(facts -> facts.has(FormField.DIAGNOSES) ? 1 : 0),
  NO_SELF_CARE(choice(FormField.SELF_CARE, "none")),
  WORK_INTERRUPTED(choice(FormField.WORK_INTERRUPTED, "yes")),
  NOT_INSURED(facts -> facts.is(FormField.INSURANCE, "none") || facts.is(FormField.INSURANCE, "refused") ? 1 : 0);

  private final ToIntFunction<StudyFacts> counting;

  NeedFact(ToIntFunction<StudyFacts> counting) {
    this.counting = counting;
  }

  private static ToIntFunction<StudyFacts> choice(FormField field, String choice) {
    return facts -> facts.is(field, choice) ? 1 : 0;
  }

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The fact of a code; empty when there is none such. */
  public static Optional<NeedFact> find(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** How often it holds in a study; 0 when not at all. */
  public int count(StudyFacts facts) {
    return counting.applyAsInt(facts);
  }
}
