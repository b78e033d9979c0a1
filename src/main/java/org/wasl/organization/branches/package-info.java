/** The branches and offices: naming them and changing what is printed of them. */
@NullMarked
package org.wasl.organization.branches;

import org.jspecify.annotations.NullMarked;
