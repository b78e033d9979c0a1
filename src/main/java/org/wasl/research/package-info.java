/**
 * Social research (البحث الاجتماعي): visits and the women's rule, the study form with its versions, need tables by date,
 * and outcomes that are kept as they were computed. An outcome advises; management decides (P-5.2, P-2.1, P-6.4).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
  "kernel", "web", "journal", "organization", "organization :: demo", "parties", "catalogue", "requests", "exports"})
package org.wasl.research;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
