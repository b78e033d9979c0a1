package org.wasl.organization.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A holiday as administration sees it.
 *
 * @param branch code; null for one of the whole association
 * @param computedFirst first day by computation; null for one that the association entered
 */
public record HolidayRow(
    UUID id, @Nullable String branch, String kind, String nameAr, String nameEn, @Nullable LocalDate computedFirst,
    LocalDate first, LocalDate last, int version) {}
