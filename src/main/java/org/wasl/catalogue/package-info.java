/**
 * The services guide as data (P-5.2, P-2.1): what the association offers, on what conditions, what one
 * brings, and by when the reply comes. Editions of a service are published with a reason and never change
 * afterwards; a request keeps the edition it was made under.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "journal", "web", "organization"})
package org.wasl.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
