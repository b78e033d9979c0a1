package org.wasl.research.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.research.form.FormField;

/**
 * One edition of the need tables; never changed once kept. What the association left empty is not reckoned.
 *
 * @param number 1, 2, … as they were set
 * @param from the first day it is in force, until a later edition is
 * @param counted monthly income that counts; empty: income per head is not reckoned
 * @param deducted monthly obligations taken off it
 * @param ceilings the most of a category per head and month, in halalas, rising; may be empty
 * @param points what each occurrence of a fact is worth; may be empty
 * @param eligibleFrom points from which eligible is suggested; null when not set
 * @param reviewFrom points from which a closer look is suggested; null when not set
 */
public record NeedTables(
    UUID id, int number, String nameAr, String nameEn, LocalDate from, List<FormField> counted,
    List<FormField> deducted, Map<Category, Long> ceilings, Map<NeedFact, Integer> points,
    @Nullable Integer eligibleFrom, @Nullable Integer reviewFrom) {}
