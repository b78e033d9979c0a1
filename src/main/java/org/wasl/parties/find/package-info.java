/** Finding anyone, whatever is known of them, in any branch. */
@NullMarked
package org.wasl.parties.find;

import org.jspecify.annotations.NullMarked;
