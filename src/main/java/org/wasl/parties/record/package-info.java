/** What is kept of a party, and the tables it is kept in. */
@NullMarked
package org.wasl.parties.record;

import org.jspecify.annotations.NullMarked;
