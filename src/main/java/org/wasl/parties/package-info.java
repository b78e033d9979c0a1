/**
 * People, households and organisations: who they are, how to reach them, what to mind, who acts for them, who may open
 * their file. One party whatever its roles (P-0.1); circumstances come first (P-2.4); duplicates are looked for while
 * the visitor is still present (P-6.2).
 *
 * <p>Identity numbers sit behind {@code record.IdentityStore} alone.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "web", "journal", "files", "organization", "organization :: demo", "seed", "sheets", "command", "exports"})
package org.wasl.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
