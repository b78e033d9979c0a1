package org.wasl.parties.imports;

import java.util.UUID;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;

/** One table that was sent in. */
public record ImportId(UUID value) {

  static ImportId next() {
    return new ImportId(Uuid7.next());
  }

  /** The id of a text from an address; 404 when it is none. */
  static ImportId of(String text) {
    try {
      return new ImportId(UUID.fromString(text));
    } catch (IllegalArgumentException noId) {
      throw Refused.absent();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
