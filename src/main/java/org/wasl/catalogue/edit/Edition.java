package org.wasl.catalogue.edit;

import java.time.Instant;
import java.util.List;
import org.wasl.catalogue.ServiceVersion;

/**
 * A published edition with its story.
 *
 * @param publishedBy name; {@code system} for what the guide began with
 * @param changes from the edition before; empty for the first
 */
public record Edition(
    ServiceVersion service, String publishedBy, Instant publishedAt, String reason, List<Change> changes) {}
