/** One line of all that happened with a person or a request, over all channels. */
@NullMarked
package org.wasl.channels.timeline;

import org.jspecify.annotations.NullMarked;
