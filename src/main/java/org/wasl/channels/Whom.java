package org.wasl.channels;

import org.wasl.parties.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * A person as a list of work names them.
 *
 * @param preferredName كنية; null when none is kept
 * @param honorificAr never empty
 */
public record Whom(PartyId id, String fullName, @Nullable String preferredName, String honorificAr) {}
