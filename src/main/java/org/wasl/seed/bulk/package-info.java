/** The command, the transaction and the copying. */
@NullMarked
package org.wasl.seed.bulk;

import org.jspecify.annotations.NullMarked;
