package org.wasl.files.pictures;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held, as it wrote down in EXIF (tag 0x0112): 1 upright, 3 on its head, 6 and 8 on its sides, the
 * rest mirrored. Read by hand because it is one number, and readers of all metadata unpack what a sender packed.
 */
final class Orientation {

  static final int UPRIGHT = 1;
  private static final int TAG = 0x0112;
  private static final int MOST_ENTRIES = 200;

  private Orientation() {}

  /** 1 to 8; 1 where nothing is said or it cannot be read. */
  static int of(byte[] sent, String format) {
    try {
      int tiff = switch (format) {
        case "jpeg" -> JpegMarkers.of(sent).exif();
        case "png" -> inPng(sent);
        default -> inRiff(sent);
      };
      return tiff == 0 ? UPRIGHT : inTiff(ByteBuffer.wrap(sent, tiff, sent.length - tiff).slice());
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      return UPRIGHT;
    }
  }

  private static int inTiff(ByteBuffer tiff) {
    short order = tiff.getShort();
    tiff.order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    tiff.getShort();
    tiff.position(tiff.getInt());
    int entries = Math.min(tiff.getShort() & 0xFFFF, MOST_ENTRIES);
    for (int i = 0; i < entries; i++) {
      int tag = tiff.getShort() & 0xFFFF;
      tiff.getShort();
      tiff.getInt();
      int value = tiff.getShort() & 0xFFFF;
      tiff.getShort();
      if (tag == TAG) {
        return value >= 1 && value <= 8 ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  private static int inPng(byte[] png) {
    return chunk(ByteBuffer.wrap(png).position(8), "eXIf", true);
  }

  private static int inRiff(byte[] webp) {
    int at = chunk(ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).position(12), "EXIF", false);
    boolean prefixed = at > 0 && new String(webp, at, 4, StandardCharsets.ISO_8859_1).equals("Exif");
    return prefixed ? at + 6 : at;
  }

  /** Where the content of the named chunk begins; 0 when there is none. PNG: length, name, content, check sum. */
  private static int chunk(ByteBuffer file, String wanted, boolean png) {
    while (file.remaining() > 8) {
      int first = file.getInt();
      int second = file.getInt();
      int length = png ? first : second;
      int name = png ? second : Integer.reverseBytes(first);
      if (name == ByteBuffer.wrap(wanted.getBytes(StandardCharsets.ISO_8859_1)).getInt()) {
        return file.position();
      }
      file.position(Math.addExact(file.position(), Math.addExact(length, png ? 4 : length & 1)));
    }
    return 0;
  }
}
