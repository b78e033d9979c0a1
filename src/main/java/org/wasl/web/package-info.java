/**
 * What every page and every API call share: the reader's language, problems in words, idempotency keys, the view of a
 * template. Knows no module above it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.wasl.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
