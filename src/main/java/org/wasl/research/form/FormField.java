package org.wasl.research.form;

import static org.wasl.research.form.FieldKind.AREA;
import static org.wasl.research.form.FieldKind.CHOICE;
import static org.wasl.research.form.FieldKind.DATE;
import static org.wasl.research.form.FieldKind.LINE;
import static org.wasl.research.form.FieldKind.MONEY;
import static org.wasl.research.form.FieldKind.NUMBER;
import static org.wasl.research.form.FieldKind.TICK;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wasl.kernel.Coded;

/**
 * Every question of the study form, in its order (domain §3). Texts {@code research.field.<code>}; of its choices
 * {@code research.choice.<code>.<choice>}, yes and no shared by all.
 */
public enum FormField implements Coded {
  NATIONALITY(Section.IDENTITY, CHOICE, "saudi", "resident", "other"),
  IDENTITY_EXPIRY(Section.IDENTITY, DATE),
  AGE(Section.IDENTITY, NUMBER),
  MARITAL(Section.IDENTITY, CHOICE, "single", "married", "divorced", "widowed"),
  SITUATION(Section.IDENTITY, CHOICE, "orphan", "widow", "divorced", "abandoned", "elderly", "prisoner-family", "none"),
  EDUCATION(Section.IDENTITY, CHOICE, "none", "primary", "intermediate", "secondary", "university"),
  SECOND_MOBILE(Section.IDENTITY, LINE),
  DISTRICT(Section.IDENTITY, LINE),
  MAP_PIN(Section.IDENTITY, LINE),
  OWN_DISABILITY(Section.IDENTITY, CHOICE, "yes", "no"),

  SALARY(Section.INCOME, MONEY),
  SOCIAL_SECURITY(Section.INCOME, MONEY),
  PENSION(Section.INCOME, MONEY),
  REHABILITATION(Section.INCOME, MONEY),
  CITIZEN_ACCOUNT(Section.INCOME, MONEY),
  PROPERTY(Section.INCOME, MONEY),
  ALIMONY(Section.INCOME, MONEY),
  OTHER_INCOME(Section.INCOME, MONEY),
  COMMERCIAL_REGISTER(Section.INCOME, CHOICE, "yes", "no"),

  RENT(Section.OBLIGATIONS, MONEY),
  RENT_PERIOD(Section.OBLIGATIONS, CHOICE, "yearly", "monthly"),
  CAR(Section.OBLIGATIONS, MONEY),
  LOANS(Section.OBLIGATIONS, MONEY),
  UTILITIES(Section.OBLIGATIONS, MONEY),
  OTHER_OBLIGATIONS(Section.OBLIGATIONS, MONEY),
  ARREARS(Section.OBLIGATIONS, MONEY),

  TENURE(Section.HOUSING, CHOICE, "own", "rent", "charity", "inherited", "free"),
  DWELLING(Section.HOUSING, CHOICE, "flat", "villa", "popular", "annex", "shack", "tent"),
  DWELLING_AGE(Section.HOUSING, NUMBER),
  CONDITION(Section.HOUSING, CHOICE, "good", "fair", "poor"),
  FURNITURE(Section.HOUSING, CHOICE, "good", "fair", "poor"),
  HOUSING_NEEDS(Section.HOUSING, AREA),
  IN_SERVICE_AREA(Section.HOUSING, CHOICE, "yes", "no"),
  LANDLORD_RELATIVE(Section.HOUSING, CHOICE, "yes", "no"),

  DIAGNOSES(Section.HEALTH, AREA),
  DISABILITY_PERCENT(Section.HEALTH, NUMBER),
  SELF_CARE(Section.HEALTH, CHOICE, "full", "partial", "none"),
  WORK_INTERRUPTED(Section.HEALTH, CHOICE, "yes", "no"),
  MEDICINES(Section.HEALTH, AREA),
  DEVICES(Section.HEALTH, AREA),
  HOSPITAL(Section.HEALTH, LINE),
  INSURANCE(Section.HEALTH, CHOICE, "none", "covered", "refused"),
  INSURER(Section.HEALTH, LINE),
  INSURANCE_EXPIRY(Section.HEALTH, DATE),
  INSURANCE_CEILING(Section.HEALTH, MONEY),
  INSURER_REFUSAL(Section.HEALTH, CHOICE, "yes", "no"),
  MEDICAL_REPORT(Section.HEALTH, CHOICE, "yes", "no"),
  TREATMENT_PLAN(Section.HEALTH, CHOICE, "yes", "no"),
  SPECIALTY(Section.HEALTH, LINE),
  PROCEDURE(Section.HEALTH, LINE),
  COST(Section.HEALTH, MONEY),
  QUOTATIONS(Section.HEALTH, NUMBER),
  PHASES(Section.HEALTH, AREA),

  VISIT_DATE(Section.RESEARCHER, DATE),
  VISIT_PLACE(Section.RESEARCHER, LINE),
  FINDINGS(Section.RESEARCHER, AREA),
  STORY(Section.RESEARCHER, AREA),
  ZAKAT(Section.RESEARCHER, CHOICE, "yes", "no", "unsure"),
  RECOMMENDATION(Section.RESEARCHER, CHOICE, "approve", "part", "decline", "none"),
  REASONS(Section.RESEARCHER, AREA),
  DECLARATION(Section.RESEARCHER, TICK);

  /** Without these a study is not handed in. */
  public static final List<FormField> NEEDED =
      List.of(AGE, TENURE, VISIT_DATE, VISIT_PLACE, STORY, RECOMMENDATION, DECLARATION);

  /** What comes in every month, for the tables to count. */
  public static final List<FormField> INCOMES = List.of(
      SALARY, SOCIAL_SECURITY, PENSION, REHABILITATION, CITIZEN_ACCOUNT, PROPERTY, ALIMONY, OTHER_INCOME);

  /** What goes out every month, for the tables to deduct; rent by the month. Arrears are a debt, not a month's cost. */
  public static final List<FormField> OBLIGATIONS = List.of(RENT, CAR, LOANS, UTILITIES, OTHER_OBLIGATIONS);

  private final Section section;
  private final FieldKind kind;
  private final List<String> choices;

  FormField(Section section, FieldKind kind, String... choices) {
    this.section = section;
    this.kind = kind;
    this.choices = List.of(choices);
  }

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The field of a code; empty when the form has none such. */
  public static Optional<FormField> find(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** The fields of a section, in order. */
  public static List<FormField> of(Section section) {
    return Arrays.stream(values()).filter(each -> each.section == section).toList();
  }

  public Section section() {
    return section;
  }

  public FieldKind kind() {
    return kind;
  }

  /** Codes of the choices; empty for other kinds. */
  public List<String> choices() {
    return choices;
  }

  public boolean isNeeded() {
    return NEEDED.contains(this);
  }

  /** The most characters that may be typed. */
  public int most() {
    return switch (kind) {
      case AREA -> 4000;
      case LINE -> 200;
      case NUMBER -> 6;
      case DATE -> 12;
      case MONEY -> 20;
      case CHOICE, TICK -> 20;
    };
  }

  /** Key of the text of a choice. */
  public String choiceKey(String choice) {
    return choices.equals(List.of("yes", "no")) || choice.equals("yes") || choice.equals("no")
        ? "research.choice." + choice : "research.choice." + code() + "." + choice;
  }
}
