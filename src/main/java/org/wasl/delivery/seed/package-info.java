/** Hand-overs of fictional requests, in bulk. */
@NullMarked
package org.wasl.delivery.seed;

import org.jspecify.annotations.NullMarked;
