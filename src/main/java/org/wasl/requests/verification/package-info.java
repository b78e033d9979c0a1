/** Each item is looked at by the competent officer while the visitor is there (P-6.2b). */
@NullMarked
package org.wasl.requests.verification;

import org.jspecify.annotations.NullMarked;
