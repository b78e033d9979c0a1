/** A matter is received: service, visitor, what the guide asks for, what is missing (P-6.2a). */
@NullMarked
package org.wasl.requests.intake;

import org.jspecify.annotations.NullMarked;
