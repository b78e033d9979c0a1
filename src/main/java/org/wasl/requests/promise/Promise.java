package org.wasl.requests.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day promised to the person. Immutable: a later day is another promise.
 *
 * @param round of raising, from 1
 * @param number within the round: 1 is the first promise, the one that counts as kept or not
 * @param earliest the first day that might have been quoted
 * @param reason why it replaced the one before; null for the first
 */
public record Promise(
    UUID id, int round, int number, Instant raisedAt, LocalDate earliest, LocalDate promised,
    @Nullable String reason, Instant madeAt) {}
