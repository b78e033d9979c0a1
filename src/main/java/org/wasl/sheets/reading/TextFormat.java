package org.wasl.sheets.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wasl.sheets.SheetFormat;

/**
 * Finds the charset of a text and what parts its cells. A byte-order mark decides; without one, bytes that are valid
 * UTF-8 throughout are UTF-8; the rest is taken for Windows-1256, in which charities' older programs write.
 */
final class TextFormat {

  private static final int SAMPLE = 1 << 16;

  private TextFormat() {}

  static SheetFormat of(Path file, byte[] start) throws IOException {
    boolean mark = true;
    Charset charset;
    if (at(start, 0) == 0xEF && at(start, 1) == 0xBB && at(start, 2) == 0xBF) {
      charset = StandardCharsets.UTF_8;
    } else if (at(start, 0) == 0xFF && at(start, 1) == 0xFE) {
      charset = StandardCharsets.UTF_16LE;
    } else if (at(start, 0) == 0xFE && at(start, 1) == 0xFF) {
      charset = StandardCharsets.UTF_16BE;
    } else {
      mark = false;
      charset = unmarked(file, start);
    }
    String sample = new String(start, 0, Math.min(start.length, SAMPLE), charset);
    return SheetFormat.csv(charset.name(), mark, Separator.of(mark ? sample.substring(1) : sample));
  }

  private static int at(byte[] bytes, int place) {
    return place < bytes.length ? bytes[place] & 0xFF : -1;
  }

  private static Charset unmarked(Path file, byte[] start) throws IOException {
    int even = 0;
    int odd = 0;
    int looked = Math.min(start.length, 4096);
    for (int i = 0; i < looked; i++) {
      if (start[i] == 0) {
        int counted = i % 2 == 0 ? even++ : odd++;
      }
    }
    // commas, digits and line ends have a zero byte beside them; Arabic letters have none
    if (even + odd > looked / 50) {
      if (Math.min(even, odd) * 10 > Math.max(even, odd)) {
        throw Refusing.file("sheet-no-table");
      }
      return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    if (even + odd > 0) {
      throw Refusing.file("sheet-no-table");
    }
    return isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1256");
  }

  /** Nearly all of it: a byte broken on the way spoils a cell, not the file. */
  private static boolean isUtf8(Path file) throws IOException {
    long sound = 0;
    long broken = 0;
    int awaited = 0;
    byte[] block = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(block); n > 0; n = in.read(block)) {
        for (int i = 0; i < n; i++) {
          int b = block[i] & 0xFF;
          if (awaited > 0) {
            boolean follows = (b & 0xC0) == 0x80;
            awaited = follows ? awaited - 1 : 0;
            if (follows) {
              sound++;
              continue;
            }
            broken++;
          }
          if (b >= 0xC2 && b <= 0xF4) {
            awaited = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
          } else if (b >= 0x80) {
            broken++;
          }
        }
      }
    }
    return broken == 0 || sound > 50 * broken;
  }
}
