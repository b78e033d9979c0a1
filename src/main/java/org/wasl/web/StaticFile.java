package org.wasl.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;

/**
 * A static file as browsers get it: a style sheet with the files it imports in their places, so that small files, one
 * per component, cost one request and need no build.
 */
final class StaticFile {

  private static final String IMPORT = "@import \"";

  private StaticFile() {}

  /** The bytes to send. Imports are lines of their own, {@code @import "components/button.css";}, and do not nest. */
  static byte[] content(Resource file) throws IOException {
    byte[] own = file.getContentAsByteArray();
    return String.valueOf(file.getFilename()).endsWith(".css") ? joined(file, own) : own;
  }

  private static byte[] joined(Resource sheet, byte[] own) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String line : new String(own, StandardCharsets.UTF_8).lines().toList()) {
      if (line.startsWith(IMPORT)) {
        String part = line.substring(IMPORT.length(), line.lastIndexOf('"'));
        all.write(sheet.createRelative(part).getContentAsByteArray());
      } else {
        all.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return all.toByteArray();
  }
}
