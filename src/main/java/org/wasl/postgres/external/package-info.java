/** A PostgreSQL that somebody else runs, given with {@code --db}. */
@NullMarked
package org.wasl.postgres.external;

import org.jspecify.annotations.NullMarked;
