/** Which role may do what: the matrix that administration reads and changes. */
@NullMarked
package org.wasl.organization.roles;

import org.jspecify.annotations.NullMarked;
