package org.wasl.parties;

import java.util.UUID;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;

/** A person or an organisation, whatever its roles (P-0.1). */
public record PartyId(UUID value) {

  /** A new id. */
  public static PartyId next() {
    return new PartyId(Uuid7.next());
  }

  /** The id of a text from an address or a body; 404 when it is none, as for an unknown one. */
  public static PartyId of(String text) {
    try {
      return new PartyId(UUID.fromString(text));
    } catch (IllegalArgumentException noId) {
      throw Refused.absent();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
