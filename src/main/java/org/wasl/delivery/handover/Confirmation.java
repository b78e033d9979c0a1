package org.wasl.delivery.handover;

import org.jspecify.annotations.Nullable;

/** How it is known that a service arrived, found to be well said. */
record Confirmation(Proof by, @Nullable String note) {}
