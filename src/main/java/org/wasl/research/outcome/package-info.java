/** Reckoning the outcome of a study, keeping it unchanged, and saying it in words. */
@NullMarked
package org.wasl.research.outcome;

import org.jspecify.annotations.NullMarked;
