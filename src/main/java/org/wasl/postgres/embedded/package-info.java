/** The packaged PostgreSQL: unpacked once, made on first use, started as our own child. */
@NullMarked
package org.wasl.postgres.embedded;

import org.jspecify.annotations.NullMarked;
