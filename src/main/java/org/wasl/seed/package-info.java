/**
 * Fictional data in bulk, {@code ./wasl seed}: the same for the same seed and day, written by {@code COPY} in one
 * transaction, whole or not at all. Each module that owns tables brings a {@link org.wasl.seed.SeedChapter} of its own;
 * how rows travel, and which indexes and keys stand aside meanwhile, is owned here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "command", "postgres"})
package org.wasl.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
