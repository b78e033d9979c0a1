/** Handing over: who carries a medium, when it is tried again, and when it is given up. */
@NullMarked
package org.wasl.messaging.dispatch;

import org.jspecify.annotations.NullMarked;
