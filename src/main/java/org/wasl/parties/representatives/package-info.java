/**
 * Guardians, agents and representatives: who acts for whom, on what proof, for what and until when (domain §5.2, R13).
 * A guardian's link ends by itself when the ward comes of age.
 */
@NullMarked
package org.wasl.parties.representatives;

import org.jspecify.annotations.NullMarked;
