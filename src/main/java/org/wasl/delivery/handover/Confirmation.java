package org.wasl.delivery.handover;

import org.jspecify.annotations.Nullable;

/**
 * How it is known that a service arrived, found to be well said.
 *
 * @param codeChecked whether the person's code was given and is the right one
 */
record Confirmation(Proof by, @Nullable String note, boolean codeChecked) {}
