package org.wasl.sheets.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook's package before anything in it is believed: unpacked to nowhere and counted, whatever it
 * says of itself.
 */
final class Unpacked {

  private static final long MOST = 1L << 30;
  private static final long ALWAYS_FINE = 32L << 20;
  private static final int MOST_TIMES = 150;
  private static final long MOST_STRINGS = 96L << 20;
  private static final int MOST_PARTS = 5_000;

  private Unpacked() {}

  /** Returns whether the workbook has styles, which tell days from numbers. */
  static boolean requireSound(Path file) {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
      requireWorkbook(parts);
      long all = 0;
      for (ZipArchiveEntry each : parts) {
        all += size(zip, each, MOST - all);
      }
      return parts.stream().anyMatch(each -> each.getName().equalsIgnoreCase("xl/styles.xml"));
    } catch (IOException | IllegalArgumentException broken) {
      throw Refusing.file("sheet-truncated");
    }
  }

  private static void requireWorkbook(List<ZipArchiveEntry> parts) {
    if (parts.stream().anyMatch(each -> each.getGeneralPurposeBit().usesEncryption())) {
      throw Refusing.file("sheet-locked");
    }
    if (parts.size() > MOST_PARTS) {
      throw Refusing.file("sheet-bomb");
    }
    if (parts.stream().noneMatch(each -> each.getName().equalsIgnoreCase("xl/workbook.xml"))) {
      throw Refusing.file("sheet-no-table");
    }
  }

  private static long size(ZipFile zip, ZipArchiveEntry part, long allowed) throws IOException {
    byte[] block = new byte[1 << 16];
    long size = 0;
    try (InputStream in = zip.getInputStream(part)) {
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        size += n;
        if (size > allowed || size > ALWAYS_FINE && size > MOST_TIMES * Math.max(1, part.getCompressedSize())
            || size > MOST_STRINGS && part.getName().endsWith("sharedStrings.xml")) {
          throw Refusing.file("sheet-bomb");
        }
      }
    }
    return size;
  }
}
