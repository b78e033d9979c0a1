package org.wasl.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.StaffName;

/**
 * One entry as read.
 *
 * @param entry its number; later entries have higher ones
 * @param actor name of who acted; {@code public} or {@code system} in both scripts
 * @param what code of the act
 */
public record Recorded(
    long entry, Instant at, StaffName actor, String what,
    @Nullable String reference, @Nullable String why, @Nullable String detail) {}
