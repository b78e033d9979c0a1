/**
 * Attachments: content on disk under the data folder, one row each with type, size and SHA-256 (P-6.2).
 * Knows nothing of what a file hangs on; the modules above say, through {@link
 * org.wasl.files.FileAccess}, who may see it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "journal"})
package org.wasl.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
