package org.wasl.files;

import java.util.UUID;

/**
 * A file that is kept.
 *
 * @param id opaque
 * @param name as the sender called it, cleaned: one line of at most 120 characters, no path, ending fit
 *     for its type
 * @param type media type that its content showed: PDF, JPEG, PNG or WebP
 * @param size in bytes
 */
public record StoredFile(UUID id, String name, String type, long size) {}
