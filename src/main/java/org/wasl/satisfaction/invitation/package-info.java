/** The invitation to rate, sent in the transaction that closes a request (P-2.5a). */
@NullMarked
package org.wasl.satisfaction.invitation;

import org.jspecify.annotations.NullMarked;
