package org.wasl.catalogue.edit;

import java.time.Instant;
import java.util.List;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.kernel.StaffName;

/**
 * A published edition with its story.
 *
 * @param publishedBy {@code system} in both scripts for what the guide began with
 * @param changes from the edition before; empty for the first
 */
public record Edition(
    ServiceVersion service, StaffName publishedBy, Instant publishedAt, String reason, List<Change> changes) {}
