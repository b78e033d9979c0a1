/** What Spring needs of the database: started beside the context, the pool, the migrations. */
@NamedInterface("start")
@NullMarked
package org.wasl.postgres.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
