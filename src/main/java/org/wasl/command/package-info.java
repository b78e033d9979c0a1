/**
 * Wasl as a command: a start without a web server that does one thing and ends, whether or not Wasl is running on the
 * same database. Any module brings a {@link Command}; its programs know nothing of each other.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"postgres", "postgres :: start"})
package org.wasl.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
