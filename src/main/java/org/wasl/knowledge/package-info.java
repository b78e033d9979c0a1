/**
 * What may be read and told: approved answers, so that the same question gets the same answer at the
 * counter, on the phone and on the site (P-2.3, P-6.3). Bylaws, policies and circulars join them in a later
 * issue (P-5, P-0.3).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "journal", "web", "organization", "organization :: demo"})
package org.wasl.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
