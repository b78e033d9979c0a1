/** The people of the tests, and how they reach Wasl from outside. */
@NullMarked
package org.wasl.cast;

import org.jspecify.annotations.NullMarked;
