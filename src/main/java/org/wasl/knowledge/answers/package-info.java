/** Proposing, approving, finding and showing answers. */
@NullMarked
package org.wasl.knowledge.answers;

import org.jspecify.annotations.NullMarked;
