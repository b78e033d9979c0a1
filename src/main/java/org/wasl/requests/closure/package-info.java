/** Ends that are not a delivery: cancelled, or a refusal explained (P-6.4c). */
@NullMarked
package org.wasl.requests.closure;

import org.jspecify.annotations.NullMarked;
