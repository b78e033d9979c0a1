package org.wasl.files.pictures;

import java.awt.image.BufferedImage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Refused;

/**
 * Makes a picture anew from its pixels: upright, its longer side at most {@link #LONGEST} pixels. What a phone or a
 * sender wrote beside the pixels – place, device, names, texts, whatever hangs at the end – is not carried over
 * (PDPL R26; P-6.2). One picture at a time, so that a few large ones together do not take the memory of all.
 *
 * <p>Refusals at {@code file}: {@code picture-unreadable}, {@code picture-too-large} (millions of pixels); 503 {@code
 * file-busy} when {@value #MOST_WAITING} wait already, or others before it take longer than {@value #PATIENCE_SECONDS} s.
 */
@Component
public class CleanPicture {

  /** Of the longer side, in pixels: an A4 page at 200 dots an inch. */
  public static final int LONGEST = 2400;

  static final int THUMBNAIL = 320;
  private static final int PATIENCE_SECONDS = 20;
  private static final int MOST_WAITING = 3;
  /** A scan of lines stays sharp as PNG; a photograph sent as one would be many times its size. */
  private static final int MOST_PNG_BYTES = 2 << 20;

  private final Semaphore turn = new Semaphore(1, true);

  /**
   * What is kept of a picture.
   *
   * @param format {@code jpeg} or {@code png}
   * @param thumbnail a small JPEG, its longer side at most 320 pixels
   */
  public record Clean(byte[] content, String format, int width, int height, byte[] thumbnail) {}

  /** {@code format}: what the first bytes say, {@code jpeg, png} or {@code webp}. */
  public Clean of(byte[] sent, String format) {
    if (!itsTurn()) {
      throw Refused.of(Refused.Kind.BUSY, "file-busy");
    }
    try {
      return anew(sent, format);
    } finally {
      turn.release();
    }
  }

  /** Who waits holds a connection to the database: only a few may, so that everybody else still gets one. */
  private boolean itsTurn() {
    if (turn.getQueueLength() >= MOST_WAITING) {
      return false;
    }
    try {
      return turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Clean anew(byte[] sent, String format) {
    int orientation = Orientation.of(sent, format);
    BufferedImage picture = Redraw.upright(Redraw.within(Decode.of(sent, format), LONGEST), orientation);
    byte[] thumbnail = Encode.jpeg(Redraw.within(picture, THUMBNAIL), Encode.THUMBNAIL);
    if (format.equals("png")) {
      byte[] sharp = Encode.png(picture);
      if (sharp.length <= MOST_PNG_BYTES) {
        return new Clean(sharp, "png", picture.getWidth(), picture.getHeight(), thumbnail);
      }
    }
    return new Clean(Encode.jpeg(picture, Encode.PAGE), "jpeg", picture.getWidth(), picture.getHeight(), thumbnail);
  }
}
