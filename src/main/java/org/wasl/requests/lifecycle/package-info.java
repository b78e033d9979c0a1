/** The request's states, the one table of its transitions, and its store. */
@NamedInterface("lifecycle")
@NullMarked
package org.wasl.requests.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
