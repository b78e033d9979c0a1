/** Same key and same body, same answer: the record of an answer commits with what it answers for. */
@NullMarked
package org.wasl.web.idempotency;

import org.jspecify.annotations.NullMarked;
