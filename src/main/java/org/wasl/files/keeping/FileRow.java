package org.wasl.files.keeping;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.files.StoredFile;

/**
 * What is known of a file.
 *
 * @param content name of its content on disk
 * @param sha256 of the content, so that another one put in its place is noticed
 * @param thumbnail of a picture; null for a PDF
 */
record FileRow(
    StoredFile file, String content, byte[] sha256, @Nullable Thumbnail thumbnail, UUID uploadedBy,
    Instant uploadedAt) {

  /** A small JPEG beside the picture: its name on disk, and what it must be. */
  record Thumbnail(String content, byte[] sha256) {}
}
