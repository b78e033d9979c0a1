/** The living style page: every part of the pages in both directions. */
@NullMarked
package org.wasl.site.style;

import org.jspecify.annotations.NullMarked;
