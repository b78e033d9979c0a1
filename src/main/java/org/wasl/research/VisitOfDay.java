package org.wasl.research;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit on its researcher's Today; the place is that of a home. */
public record VisitOfDay(
    UUID id, String reference, String person, LocalDate day, @Nullable String hour, String place) {}
