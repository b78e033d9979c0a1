/** The person disagrees with a decision, and is answered by somebody else. */
@NullMarked
package org.wasl.requests.appeal;

import org.jspecify.annotations.NullMarked;
