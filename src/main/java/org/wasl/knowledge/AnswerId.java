package org.wasl.knowledge;

import java.util.UUID;
import org.wasl.kernel.Uuid7;

/** One answer in the knowledge base. */
public record AnswerId(UUID value) {

  /** A new one. */
  public static AnswerId next() {
    return new AnswerId(Uuid7.next());
  }
}
