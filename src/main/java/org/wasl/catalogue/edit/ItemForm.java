package org.wasl.catalogue.edit;

import org.jspecify.annotations.Nullable;
import org.wasl.catalogue.CopyRule;
import org.wasl.catalogue.LeastProof;
import org.wasl.kernel.Gathered;

/**
 * What a service asks of one item; its kind and sensitivity are the item's own, the same in all services.
 *
 * @param hintAr empty for none
 * @param validDays 0 for no limit
 * @param copy the exception where nothing was chosen
 * @param copyBasis the law or body that requires a copy of an identity paper; empty for none
 */
public record ItemForm(
    String nameAr, String nameEn, String hintAr, String hintEn, boolean mandatory, LeastProof leastProof,
    int validDays, CopyRule copy, String copyBasis) {

  static final int NAME = 120;
  static final int HINT = 200;
  static final int BASIS = 200;
  static final int MOST_DAYS = 3650;

  /** As typed; anything may be missing. A box that was not ticked is missing. */
  public record Typed(
      @Nullable String nameAr, @Nullable String nameEn, @Nullable String hintAr, @Nullable String hintEn,
      @Nullable String mandatory, @Nullable String leastProof, @Nullable String validDays,
      @Nullable String copy, @Nullable String copyBasis) {}

  /** All reasons at once: those of the texts by field, {@code number-range}, {@code least-proof-unknown},
   * {@code copy-rule-unknown}. */
  static ItemForm of(Typed typed) {
    Gathered gathered = new Gathered();
    ItemForm form = read(gathered, typed);
    gathered.orRefuse();
    return form;
  }

  static ItemForm read(Gathered gathered, Typed typed) {
    LeastProof proof = gathered.at("leastProof", () -> LeastProof.of(typed.leastProof()));
    CopyRule copy = typed.copy() == null ? null : gathered.at("copy", () -> CopyRule.of(typed.copy()));
    return new ItemForm(
        Typing.line(gathered, "nameAr", typed.nameAr(), NAME),
        Typing.line(gathered, "nameEn", typed.nameEn(), NAME),
        Typing.optionalLine(gathered, "hintAr", typed.hintAr(), HINT),
        Typing.optionalLine(gathered, "hintEn", typed.hintEn(), HINT), typed.mandatory() != null,
        proof == null ? LeastProof.SEEN : proof,
        Typing.number(gathered, "validDays", typed.validDays(), 0, MOST_DAYS), copy == null ? CopyRule.EXCEPTION : copy,
        Typing.optionalLine(gathered, "copyBasis", typed.copyBasis(), BASIS));
  }
}
