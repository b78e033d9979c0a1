package org.wasl.parties.merge;

import java.util.UUID;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;

/** Names one merge. */
public record MergeId(UUID value) {

  static MergeId next() {
    return new MergeId(Uuid7.next());
  }

  /** The id of a text from an address; 404 when it is none. */
  static MergeId of(String text) {
    try {
      return new MergeId(UUID.fromString(text));
    } catch (IllegalArgumentException noId) {
      throw Refused.absent();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
