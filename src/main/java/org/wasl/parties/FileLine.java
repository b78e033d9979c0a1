package org.wasl.parties;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a {@link FileSection}, in the reader's words already.
 *
 * @param title plain text
 * @param note second line; null when there is none
 * @param href where the line leads; null when nowhere
 * @param reference number people see; null when there is none
 * @param at when it happened; null when that does not matter
 * @param channel code of the channel; null when not a contact
 */
public record FileLine(
    String title, @Nullable String note, @Nullable String href, @Nullable String reference,
    @Nullable Instant at, @Nullable String channel) {}
