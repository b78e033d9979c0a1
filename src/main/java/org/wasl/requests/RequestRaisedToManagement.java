package org.wasl.requests;

import java.time.Instant;
import org.wasl.kernel.Reference;

/** A request was raised to management; published in the transaction that raised it. Holds no personal data. */
public record RequestRaisedToManagement(RequestId id, Reference reference, Instant at) {}
