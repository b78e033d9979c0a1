/**
 * The request and its steps: intake, verification, referral to management, raising and the promise, study, decision,
 * appeal, closing (P-6.2 – P-6.4). Which step may follow which is one table: {@code lifecycle.Lifecycle}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
  "kernel", "web", "journal", "files", "organization", "organization :: demo", "parties", "catalogue", "knowledge",
  "messaging", "notices", "seed", "sheets", "exports"})
package org.wasl.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
