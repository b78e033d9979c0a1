package org.wasl.research.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wasl.kernel.Refusal;
import org.wasl.research.form.FormField;
import org.wasl.research.form.StudyFacts;

/** When a study may be handed in; all reasons at once. */
final class SubmitRules {

  private SubmitRules() {}

  /** Empty when it may be. */
  static List<Refusal> refusals(StudyFacts facts, LocalDate today) {
    List<Refusal> refusals = new ArrayList<>(facts.unreadable());
    FormField.NEEDED.stream().filter(field -> !facts.has(field)).forEach(field -> refusals.add(Refusal.at(field.code(),
        field == FormField.DECLARATION ? "research-declaration-needed" : "text-required", field.code())));
    LocalDate day = facts.day(FormField.VISIT_DATE);
    if (day != null && day.isAfter(today)) {
      refusals.add(Refusal.at(FormField.VISIT_DATE.code(), "research-day-ahead"));
    }
    rentIsSaid(facts, refusals);
    return refusals;
  }

  /** A home that is rented has a rent: otherwise income per head would be too high without anyone noticing. */
  private static void rentIsSaid(StudyFacts facts, List<Refusal> refusals) {
    if (facts.is(FormField.TENURE, "rent") && !facts.has(FormField.RENT)) {
      refusals.add(Refusal.at(FormField.RENT.code(), "research-rent-needed"));
    }
  }
}
