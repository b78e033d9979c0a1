/** Management decides: outcome, reason, alternative, what is granted (P-6.4). */
@NullMarked
package org.wasl.requests.decision;

import org.jspecify.annotations.NullMarked;
