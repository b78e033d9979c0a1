/**
 * Fictional requests in bulk: two years of them, at every stage, with items, promises, studies and decisions, by
 * {@code COPY}.
 */
@NullMarked
package org.wasl.requests.seed;

import org.jspecify.annotations.NullMarked;
