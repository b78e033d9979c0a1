/** Handing a service over, and confirming that it arrived (P-6.4c). */
@NullMarked
package org.wasl.delivery.handover;

import org.jspecify.annotations.NullMarked;
