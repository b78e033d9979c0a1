package org.wasl.parties.merge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wasl.parties.PartyId;

/**
 * One file made of two.
 *
 * @param until when undoing ends
 * @param beforeVersion version of the kept record before, {@code afterVersion} right after
 * @param undoneAt null while it stands
 */
public record Merge(MergeId id, PartyId keep, PartyId absorbed, Instant mergedAt, Instant until, int beforeVersion,
    int afterVersion, @Nullable Instant undoneAt) {}
