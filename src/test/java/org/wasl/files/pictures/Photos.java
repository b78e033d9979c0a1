package org.wasl.files.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;

/** Pictures as phones and enemies make them, made here. */
public final class Photos {

  /** Stands wherever something may be hidden, and must be nowhere afterwards. */
  public static final String CANARY = "CANARY-28.3838N-36.5550E-Ayman";

  private Photos() {}

  /** A page with some lines on it; red at the start of the first row, blue at its end. */
  public static BufferedImage page(int width, int height) {
    BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.DARK_GRAY);
    for (int y = height / 6; y < height * 5 / 6; y += Math.max(2, height / 20)) {
      pen.fillRect(width / 8, y, width * 3 / 4 - (y * 7 % Math.max(1, width / 4)), Math.max(1, height / 90));
    }
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 10, height / 10);
    pen.setColor(Color.BLUE);
    pen.fillRect(width - width / 10, 0, width / 10, height / 10);
    pen.dispose();
    return page;
  }

  public static byte[] jpeg(int width, int height) {
    return Encode.jpeg(page(width, height), 0.9f);
  }

  public static byte[] png(int width, int height) {
    return Encode.png(page(width, height));
  }

  /** One pixel of WebP, written with loss. */
  public static byte[] webp() {
    return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
  }

  /** A JPEG with an EXIF block that says how the camera was held, where it was, and whose it is. */
  static byte[] withExif(byte[] jpeg, int orientation) {
    byte[] text = CANARY.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + text.length).order(ByteOrder.LITTLE_ENDIAN);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put((byte) 'I').put((byte) 'I').putShort((short) 42)
        .putInt(8).putShort((short) 2)
        .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0)
        .putShort((short) 0x013B).putShort((short) 2).putInt(text.length).putInt(38).putInt(0).put(text);
    return segment(segment(jpeg, 0xE1, exif.array()), 0xFE, text);
  }

  /** Set right behind the start of a JPEG. */
  static byte[] segment(byte[] jpeg, int marker, byte[] content) {
    int length = content.length + 2;
    byte[] head = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length};
    return joined(head, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  /** A PNG with a chunk set behind its header. */
  static byte[] withChunk(byte[] png, String name, byte[] content) {
    return joined(Arrays.copyOf(png, 33), chunk(name, content), Arrays.copyOfRange(png, 33, png.length));
  }

  /** A PNG that announces so many pixels, and has none. */
  static byte[] announcing(int width, int height) {
    byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2).array();
    return joined(Arrays.copyOf(png(1, 1), 8), chunk("IHDR", header), chunk("IDAT", new byte[20]),
        chunk("IEND", new byte[0]));
  }

  /** A picture with words behind its end. */
  public static byte[] joinedWith(byte[] picture, String words) {
    return joined(picture, words.getBytes(StandardCharsets.US_ASCII));
  }

  static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] chunk(String name, byte[] content) {
    byte[] named = joined(name.getBytes(StandardCharsets.US_ASCII), content);
    CRC32 sum = new CRC32();
    sum.update(named);
    return ByteBuffer.allocate(named.length + 8).putInt(content.length).put(named).putInt((int) sum.getValue())
        .array();
  }
}
