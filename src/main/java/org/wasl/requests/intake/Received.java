package org.wasl.requests.intake;

import java.util.List;
import org.wasl.kernel.Reference;
import org.wasl.requests.RequestId;
import org.wasl.requests.lifecycle.Item;
import org.wasl.requests.lifecycle.Status;

/**
 * What intake made.
 *
 * @param missing mandatory items not handed in, in the guide's order
 * @param similar references of open requests of the same person for the same service; only mentioned
 */
public record Received(
    RequestId id, Reference reference, Status status, String trackingCode, List<Item> missing,
    List<String> similar) {}
