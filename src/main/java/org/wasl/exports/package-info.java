/**
 * Any list as a table, .xlsx or .csv: whole, with its filters, as its reader may see it; the journal knows who took it.
 * Knows no list; the modules above say which columns theirs has.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "journal", "sheets"})
package org.wasl.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
