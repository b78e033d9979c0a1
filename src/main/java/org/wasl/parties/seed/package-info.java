/**
 * Fictional people in bulk: families of the Tabuk region, some of them recorded twice under other spellings. Writes
 * party, identity, contacts, circumstances, roles and households by {@code COPY}.
 */
@NullMarked
package org.wasl.parties.seed;

import org.jspecify.annotations.NullMarked;
