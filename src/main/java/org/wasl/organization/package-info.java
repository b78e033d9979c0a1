/**
 * The association itself: branches and offices (P-3.7), departments, staff and their roles, sign-in, and the working
 * calendar that promises are counted by.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "journal", "files", "postgres", "seed", "exports"})
package org.wasl.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
