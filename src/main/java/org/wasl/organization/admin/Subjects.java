package org.wasl.organization.admin;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Journal subjects for records whose key is a word: a branch, a role, a setting. */
public final class Subjects {

  private Subjects() {}

  /** Always the same for the same kind and key (RFC 9562, version 3). */
  public static UUID of(String kind, String key) {
    return UUID.nameUUIDFromBytes((kind + ":" + key).getBytes(StandardCharsets.UTF_8));
  }
}
