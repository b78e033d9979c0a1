/** Reading the guide from outside. */
@NullMarked
package org.wasl.catalogue.browse;

import org.jspecify.annotations.NullMarked;
