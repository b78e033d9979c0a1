/**
 * Taking people in from a table: looked at, tried, taken in batches that can be gone on with after a kill, searched for
 * duplicates, undone at one press. Every row is accounted for, none silently changed.
 */
@NullMarked
package org.wasl.parties.imports;

import org.jspecify.annotations.NullMarked;
