/**
 * The service itself: what was handed over, by whom, and how the hand-over was confirmed (P-6.4c). Only
 * a confirmed delivery closes a request.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
  "kernel", "web", "journal", "organization", "organization :: demo", "parties", "catalogue", "notices", "seed", "requests"})
package org.wasl.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
