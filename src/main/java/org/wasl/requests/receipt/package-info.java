/**
 * What the person takes home: the slip of the counter and the sheet, with number, promise and papers
 * (P-6.4a).
 */
@NullMarked
package org.wasl.requests.receipt;

import org.jspecify.annotations.NullMarked;
