/** Today: what waits for whoever signed in, the officer's and the manager's home. */
@NullMarked
package org.wasl.site.today;

import org.jspecify.annotations.NullMarked;
