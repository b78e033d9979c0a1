/** The fictional cast's research. */
@NullMarked
package org.wasl.research.demo;

import org.jspecify.annotations.NullMarked;
