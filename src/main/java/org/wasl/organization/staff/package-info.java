/** Who works here: the directory, and how members of staff come, change and go. */
@NullMarked
package org.wasl.organization.staff;

import org.jspecify.annotations.NullMarked;
