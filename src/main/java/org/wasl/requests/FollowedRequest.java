package org.wasl.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Reference;

/**
 * What the public tracker shows: no name, no service, no reason.
 *
 * @param state {@code received, studying, answered, served, cancelled} or {@code appeal}
 * @param promised the day that holds while it is studied; null otherwise
 * @param firstPromised the day promised first, where a later one took its place; null otherwise
 * @param ratingPath where to rate; null before the service, and once rated
 */
public record FollowedRequest(
    Reference reference, String state, Instant receivedAt, Instant since, @Nullable LocalDate promised,
    @Nullable LocalDate earliest, @Nullable Instant raisedAt, @Nullable LocalDate firstPromised,
    List<Missing> missing, @Nullable String ratingPath) {

  /** An item that is still to be handed in. */
  public record Missing(String code, String nameAr, String nameEn) {}
}
