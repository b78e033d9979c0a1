/** The file of one party: opening, revealing, changing, handing over. */
@NullMarked
package org.wasl.parties.file;

import org.jspecify.annotations.NullMarked;
