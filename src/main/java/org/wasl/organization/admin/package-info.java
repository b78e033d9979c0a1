/** What the forms of administration share: showing a refused form again, days and hours as typed, subjects for the journal. */
@NullMarked
package org.wasl.organization.admin;

import org.jspecify.annotations.NullMarked;
