/**
 * Who did, or read, what, when, why and on which channel (P-0.2). Append-only: the application may add and read
 * entries, never change or delete one. Entries commit with what they tell of.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "seed"})
package org.wasl.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
