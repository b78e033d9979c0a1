package org.wasl.files;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is kept. A picture is kept as it was made anew, not as it was sent.
 *
 * @param id opaque
 * @param name as the sender called it, cleaned: one line of at most 120 characters, no path, ending fit
 *     for its type
 * @param type media type that its content showed: PDF, JPEG, PNG or WebP
 * @param size in bytes, as kept
 * @param shape of a picture that has a thumbnail; null for a PDF
 */
public record StoredFile(UUID id, String name, String type, long size, @Nullable Shape shape) {

  /** Width and height in pixels, upright. */
  public record Shape(int width, int height) {}

  /** Whether it can be looked at on a page; everything else is only handed out as a download. */
  public boolean isPicture() {
    return shape != null;
  }
}
