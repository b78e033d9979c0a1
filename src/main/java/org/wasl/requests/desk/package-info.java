/** Reading: one request, lists, management's queue. */
@NamedInterface("desk")
@NullMarked
package org.wasl.requests.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
