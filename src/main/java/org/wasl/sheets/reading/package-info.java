/** Opening a file by its content, and going through its rows. */
@NullMarked
package org.wasl.sheets.reading;

import org.jspecify.annotations.NullMarked;
