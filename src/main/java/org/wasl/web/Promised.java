package org.wasl.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a promise's history, as {@code site/parts/history} draws it; the newest comes first, none is ever
 * left out (P-6.4).
 *
 * @param on the day promised
 * @param why reason and the day the person was told, in the reader's language; null for none
 */
public record Promised(LocalDate on, @Nullable String why) {}
