/** Registering someone new, after the likely same were looked for (P-6.2). */
@NullMarked
package org.wasl.parties.register;

import org.jspecify.annotations.NullMarked;
