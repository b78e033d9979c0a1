/** Reading: one request, lists, management's queue. */
@NullMarked
package org.wasl.requests.desk;

import org.jspecify.annotations.NullMarked;
