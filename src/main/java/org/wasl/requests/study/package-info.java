/** Raising to management, and the page it studies from (P-6.4a). */
@NullMarked
package org.wasl.requests.study;

import org.jspecify.annotations.NullMarked;
