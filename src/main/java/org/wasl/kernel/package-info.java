/**
 * The words everything else is said in: who acts, what they may do, how a thing is refused, references, money, time.
 * Value types only; no tables, no beans but the clock.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.wasl.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
