/** What the association decides for itself: reading settings, and changing one with a reason. */
@NullMarked
package org.wasl.organization.settings;

import org.jspecify.annotations.NullMarked;
