/** What people are to be told by one of us, by telephone or on paper, and what came of it. */
@NullMarked
package org.wasl.channels.telling;

import org.jspecify.annotations.NullMarked;
