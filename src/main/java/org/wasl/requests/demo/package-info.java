/** The requests of the demo, so that every screen has something to show. */
@NullMarked
package org.wasl.requests.demo;

import org.jspecify.annotations.NullMarked;
