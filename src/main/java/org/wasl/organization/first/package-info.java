/** How the first administrator of a new association comes in. */
@NullMarked
package org.wasl.organization.first;

import org.jspecify.annotations.NullMarked;
