/** Income ceilings and need points by date, as the association sets them (P-5.2). */
@NullMarked
package org.wasl.research.tables;

import org.jspecify.annotations.NullMarked;
