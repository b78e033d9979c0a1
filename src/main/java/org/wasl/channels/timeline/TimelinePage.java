package org.wasl.channels.timeline;

import org.wasl.channels.TimelineEntry;
import org.wasl.kernel.Slice;

/**
 * The whole timeline on a page of its own.
 *
 * @param of path of the file or the request
 * @param record where a further contact is recorded
 * @param reference of the request; empty for a person
 */
public record TimelinePage(String of, String record, String reference, Slice<TimelineEntry> slice) {}
