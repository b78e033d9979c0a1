package org.wasl.files.keeping;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The smallest files of each kind, made here. */
public final class Samples {

  private Samples() {}

  /** A PDF that says something, so that two of them differ. */
  public static byte[] pdf(String says) {
    return ("%PDF-1.4\n% " + says + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] png() {
    return Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK"
        + "5CYII=");
  }

  static byte[] jpeg() {
    return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0};
  }

  static byte[] webp() {
    return "RIFF\u0010\u0000\u0000\u0000WEBPVP8L".getBytes(StandardCharsets.ISO_8859_1);
  }
}
