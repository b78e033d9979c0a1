/** Tables on their way out. */
@NullMarked
package org.wasl.sheets.writing;

import org.jspecify.annotations.NullMarked;
