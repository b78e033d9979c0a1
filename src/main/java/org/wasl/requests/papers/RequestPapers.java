package org.wasl.requests.papers;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasl.files.StoredFile;

/**
 * The papers of one request.
 *
 * @param copies by item code, where a copy is kept
 * @param ended by item code, where the person's last proof has run out: its last day
 */
public record RequestPapers(Map<String, StoredFile> copies, Map<String, LocalDate> ended) {

  public @Nullable StoredFile copy(String item) {
    return copies.get(item);
  }

  /** When what was held of it ran out; null when nothing was held. */
  public @Nullable LocalDate endedOn(String item) {
    return ended.get(item);
  }
}
