package org.wasl.requests;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Actor;

/**
 * A fictional request made in bulk, as far as other rooms build on it.
 *
 * @param service code of its service
 * @param officer who received it
 * @param receivedAt when it came in
 * @param deliveredAt when the service was handed over; null when it was not, or not yet
 * @param confirmedAt when that was confirmed; null when it was not, or not yet
 */
public record SeededRequest(
    UUID id, String reference, UUID party, String service, String branch, String channel, Actor officer,
    Instant receivedAt, @Nullable Instant deliveredAt, @Nullable Instant confirmedAt) {}
