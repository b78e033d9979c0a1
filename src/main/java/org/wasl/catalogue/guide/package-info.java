/** The guide at hand: editions as stored, and those read lately. */
@NullMarked
package org.wasl.catalogue.guide;

import org.jspecify.annotations.NullMarked;
