package org.wasl.requests;

import java.util.UUID;
import org.wasl.kernel.Reference;
import org.wasl.parties.PartyId;

/** What modules above need to know of a request; {@code status} is the contract's code. */
public record RequestSummary(
    RequestId id, Reference reference, PartyId party, String status, String branch, UUID serviceVersion) {}
