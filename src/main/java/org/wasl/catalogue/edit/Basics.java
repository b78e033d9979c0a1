package org.wasl.catalogue.edit;

import org.jspecify.annotations.Nullable;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.Refusal;

/**
 * What an edition says of itself.
 *
 * @param targetDays calendar days, 1 to 365
 * @param internalTargetDays calendar days, 0 up to the target
 */
public record Basics(
    String nameAr, String nameEn, String summaryAr, String summaryEn, int targetDays, int internalTargetDays,
    String clause) {

  static final int NAME = 120;
  static final int SUMMARY = 300;
  static final int CLAUSE = 20;
  static final int MOST_DAYS = 365;

  /** As typed; anything may be missing. */
  public record Typed(
      @Nullable String nameAr, @Nullable String nameEn, @Nullable String summaryAr,
      @Nullable String summaryEn, @Nullable String targetDays, @Nullable String internalTargetDays,
      @Nullable String clause) {}

  /** As a form shows an edition. */
  static Typed typed(ServiceVersion edition) {
    return new Typed(edition.nameAr(), edition.nameEn(), edition.summaryAr(), edition.summaryEn(),
        String.valueOf(edition.targetDays()), String.valueOf(edition.internalTargetDays()),
        edition.clause());
  }

  /**
   * All reasons at once: those of {@link CleanText} by field, {@code number-range},
   * {@code internal-above-target}.
   */
  static Basics of(Typed typed) {
    return of(new Gathered(), typed);
  }

  /** The same, with what was gathered before. */
  static Basics of(Gathered gathered, Typed typed) {
    Basics basics = new Basics(
        Typing.line(gathered, "nameAr", typed.nameAr(), NAME),
        Typing.line(gathered, "nameEn", typed.nameEn(), NAME),
        Typing.line(gathered, "summaryAr", typed.summaryAr(), SUMMARY),
        Typing.line(gathered, "summaryEn", typed.summaryEn(), SUMMARY),
        Typing.number(gathered, "targetDays", typed.targetDays(), 1, MOST_DAYS),
        Typing.number(gathered, "internalTargetDays", typed.internalTargetDays(), 0, MOST_DAYS),
        Typing.line(gathered, "clause", typed.clause(), CLAUSE));
    if (basics.targetDays() > 0 && basics.internalTargetDays() > basics.targetDays()) {
      gathered.add(Refusal.at("internalTargetDays", "internal-above-target"));
    }
    gathered.orRefuse();
    return basics;
  }
}
