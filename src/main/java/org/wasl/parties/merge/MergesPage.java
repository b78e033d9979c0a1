package org.wasl.parties.merge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of merges so far.
 *
 * @param next address of the following page; null on the last
 * @param now what decides whether one may still be undone
 */
public record MergesPage(List<MergeList.Row> rows, @Nullable String next, Instant now) {}
