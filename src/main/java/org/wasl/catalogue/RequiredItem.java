package org.wasl.catalogue;

/**
 * One thing that a service asks for.
 *
 * @param code the same across services, so that what is held already is not asked for again (P-2.1)
 * @param hintAr a line of help, empty for none
 * @param mandatory false where it is welcome but holds nothing up
 * @param leastProof how it must at least be verified before raising (P-6.2)
 * @param validDays how long it holds once verified, in days; 0 for no limit
 * @param copy whether a copy is kept; not as a rule for official identity papers (PDPL R31)
 */
public record RequiredItem(
    String code, String nameAr, String nameEn, String hintAr, String hintEn, ItemKind kind,
    boolean mandatory, LeastProof leastProof, int validDays, Sensitivity sensitivity, CopyRule copy) {}
