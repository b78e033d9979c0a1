package org.wasl.requests;

import java.time.Instant;
import org.wasl.kernel.Reference;
import org.wasl.parties.PartyId;

/**
 * A request ended with its service confirmed; published in the closing transaction, so that a listener in the same
 * transaction may invite a rating (P-2.5a).
 */
public record RequestClosed(RequestId id, Reference reference, PartyId party, Instant at) {}
