/** The two addresses that tell whether Wasl lives and serves, and the line printed when it does. */
@NullMarked
package org.wasl.postgres.ready;

import org.jspecify.annotations.NullMarked;
