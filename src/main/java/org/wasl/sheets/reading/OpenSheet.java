package org.wasl.sheets.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.wasl.sheets.Sheet;
import org.wasl.sheets.SheetFormat;

/** Tells by the first bytes what a file is. */
public final class OpenSheet {

  private static final int LOOKED_AT = 1 << 20;

  private OpenSheet() {}

  public static Sheet of(Path file) {
    try {
      byte[] start = start(file);
      refuseStrangers(file, start);
      if (isZip(start)) {
        return WorkbookSheet.open(file);
      }
      return new TextSheet(file, TextFormat.of(file, start));
    } catch (IOException unreadable) {
      throw Refusing.file("sheet-truncated");
    }
  }

  public static Sheet of(Path file, SheetFormat format) {
    return format.inWorkbook() ? WorkbookSheet.open(file) : new TextSheet(file, format);
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LOOKED_AT);
    }
  }

  private static boolean isZip(byte[] start) {
    return begins(start, 'P', 'K', 3, 4);
  }

  /** Neither a workbook nor text. */
  private static void refuseStrangers(Path file, byte[] start) throws IOException {
    if (start.length == 0) {
      throw Refusing.file("sheet-empty");
    }
    if (begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw Refusing.file(isLocked(file, start) ? "sheet-locked" : "sheet-old-format");
    }
    String words = new String(start, 0, Math.min(start.length, 200), StandardCharsets.ISO_8859_1)
        .strip().toLowerCase(Locale.ROOT);
    if (words.startsWith("%pdf") || words.startsWith("<!doctype") || words.startsWith("<html")
        || words.startsWith("<?xml") || words.startsWith("{\\rtf") || begins(start, 0x89, 'P', 'N', 'G')
        || begins(start, 0xFF, 0xD8, 0xFF)) {
      throw Refusing.file("sheet-no-table");
    }
  }

  /** A locked workbook is a package within an older kind of file; its list of contents may stand far from the start. */
  private static boolean isLocked(Path file, byte[] start) throws IOException {
    byte[] sought = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    if (start.length < 512 || holds(start, sought)) {
      return start.length >= 512;
    }
    ByteBuffer head = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
    int power = Math.clamp(head.getShort(30), 9, 16);
    try (var in = Files.newInputStream(file)) {
      in.skipNBytes(Math.max(0, head.getInt(48) + 1L) << power);
      return holds(in.readNBytes(1 << 16), sought);
    } catch (EOFException cutOff) {
      return false;
    }
  }

  private static boolean begins(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(byte[] bytes, byte[] sought) {
    for (int i = 0; i + sought.length <= bytes.length; i++) {
      int at = 0;
      while (at < sought.length && bytes[i + at] == sought[at]) {
        at++;
      }
      if (at == sought.length) {
        return true;
      }
    }
    return false;
  }
}
