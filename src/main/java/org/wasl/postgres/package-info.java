/**
 * The database under Wasl: the packaged PostgreSQL that Wasl starts itself, or one given with {@code --db}.
 *
 * <p>Owns how a server is started, kept and stopped, the three roles (superuser, {@code wasl_owner},
 * {@code wasl_app}), the schema {@code wasl}, the moment the migrations run, the pool, and the two
 * addresses {@code /health} and {@code /ready}. Knows nothing of any other module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.wasl.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
