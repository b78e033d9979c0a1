/** Visits to homes: who goes where on which day, and the women's rule (P-2.4). */
@NullMarked
package org.wasl.research.visit;

import org.jspecify.annotations.NullMarked;
