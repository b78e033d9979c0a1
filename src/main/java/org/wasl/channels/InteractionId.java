package org.wasl.channels;

import java.util.UUID;
import org.wasl.kernel.Refused;

/** A recorded contact. */
public record InteractionId(UUID value) {

  /** The id of a text from an address; 404 when it is none, as for an unknown one. */
  public static InteractionId of(String text) {
    try {
      return new InteractionId(UUID.fromString(text));
    } catch (IllegalArgumentException noId) {
      throw Refused.absent();
    }
  }
}
