/** The request's states, the one table of its transitions, and its store. */
@NullMarked
package org.wasl.requests.lifecycle;

import org.jspecify.annotations.NullMarked;
