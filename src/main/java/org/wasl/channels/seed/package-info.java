/** Contacts about fictional requests, in bulk. */
@NullMarked
package org.wasl.channels.seed;

import org.jspecify.annotations.NullMarked;
