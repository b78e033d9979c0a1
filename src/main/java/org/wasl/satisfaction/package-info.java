/**
 * What people say of the service: the invitation after each closed request (P-2.5a), the rating as a
 * right, named or anonymous (P-2.6c), the follow-up of a low one (P-2.5b), and results that tell of
 * groups, never of a person or of a member of staff.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
  "kernel", "web", "journal", "organization", "organization :: demo", "parties", "catalogue", "notices", "seed", "requests"})
package org.wasl.satisfaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
