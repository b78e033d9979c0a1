/** Ratings of fictional requests, in bulk. */
@NullMarked
package org.wasl.satisfaction.seed;

import org.jspecify.annotations.NullMarked;
