/** What waits in research, and its section of a request's page. */
@NullMarked
package org.wasl.research.desk;

import org.jspecify.annotations.NullMarked;
