/**
 * Administering the guide: a draft is begun from the current edition, changed, looked at as people will see
 * it, and published with a reason. What was published stays.
 */
@NullMarked
package org.wasl.catalogue.edit;

import org.jspecify.annotations.NullMarked;
