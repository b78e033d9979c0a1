package org.wasl.catalogue.edit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A service in the administrator's list.
 *
 * @param version of the latest edition, or of the draft where none was published
 * @param publishedAt null while no edition was published
 * @param hasDraft whether a draft waits
 */
public record ServiceLine(
    String code, String group, String nameAr, String nameEn, String clause, int version, int targetDays,
    int items, @Nullable Instant publishedAt, boolean hasDraft, boolean offered) {}
