/** The person follows her own request by number and code, without an account (P-3.6). */
@NullMarked
package org.wasl.requests.follow;

import org.jspecify.annotations.NullMarked;
