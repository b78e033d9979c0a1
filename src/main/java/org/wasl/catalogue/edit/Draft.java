package org.wasl.catalogue.edit;

import java.time.Instant;
import java.util.UUID;
import org.wasl.kernel.StaffName;

/**
 * An edition not yet published; at most one for a service.
 *
 * @param version the number it will have
 * @param revision grows with each change; whoever changes it names the one that was seen
 * @param startedBy name of who began it
 */
public record Draft(
    UUID id, String service, int version, int revision, StaffName startedBy, Instant startedAt) {}
