package org.wasl.files.keeping;

import java.time.Instant;
import java.util.UUID;
import org.wasl.files.StoredFile;

/**
 * What is known of a file.
 *
 * @param content name of its content on disk
 * @param sha256 of the content, so that another one put in its place is noticed
 */
record FileRow(StoredFile file, String content, byte[] sha256, UUID uploadedBy, Instant uploadedAt) {}
