/** Following one's own request on a page, without an account (P-3.6). */
@NullMarked
package org.wasl.site.follow;

import org.jspecify.annotations.NullMarked;
