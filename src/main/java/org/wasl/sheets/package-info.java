/**
 * Sheets as charities keep them: tables in .xlsx and .csv, read row by row whatever their charset and separator, and
 * written so that no cell is taken for a formula. Knows nothing of what stands in them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.wasl.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
