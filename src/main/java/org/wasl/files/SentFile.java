package org.wasl.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wasl.kernel.Refused;

/** A file as a page's form sent it, to be kept by {@link Files#keep}. */
public record SentFile(String name, byte[] content) {

  /**
   * Null when none was chosen. One that is too large is refused before it is read into memory, at the field: {@code
   * file-too-large} (megabytes).
   */
  public static @Nullable SentFile of(@Nullable MultipartFile file, String field) {
    String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    if (file == null || file.isEmpty() && name.isEmpty()) {
      return null;
    }
    if (file.getSize() > (long) Files.MOST_MEGABYTES << 20) {
      throw Refused.field(field, "file-too-large", Files.MOST_MEGABYTES);
    }
    try {
      return new SentFile(name, file.getBytes());
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
