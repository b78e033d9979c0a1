/** What goes wrong around Wasl: a database that is away, two at once, a press too many, a tab that closes. */
@NullMarked
package org.wasl.faults;

import org.jspecify.annotations.NullMarked;
