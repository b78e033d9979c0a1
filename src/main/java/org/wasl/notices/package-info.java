/**
 * Who is told what, and how (P-2.3): the approved texts, the means that fits the person's circumstances, the language
 * they read. {@link org.wasl.notices.Notices#tell} is called in the transaction that has the reason and ends in the
 * outbox.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "organization", "parties", "messaging"})
package org.wasl.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
