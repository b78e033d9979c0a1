/** One row of somebody's table read into values: what was taken, what was mended and how, what was set aside and why. */
@NullMarked
package org.wasl.parties.imports.cells;

import org.jspecify.annotations.NullMarked;
