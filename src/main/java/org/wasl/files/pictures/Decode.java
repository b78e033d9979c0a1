package org.wasl.files.pictures;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wasl.kernel.Refused;

/**
 * Pixels of a picture that may be hostile. Its header says how large it would become, before any of it is unpacked;
 * of a large one every second or third pixel is read, so that no more than {@link #MOST_BYTES} are needed.
 */
final class Decode {

  private static final Logger LOG = LoggerFactory.getLogger(Decode.class);

  /** More than the cameras of phones take, in millions of pixels. */
  static final int MOST_MEGAPIXELS = 64;
  /** The reader of WebP unpacks the whole, whatever is asked of it. */
  private static final int MOST_MEGAPIXELS_WEBP = 16;
  private static final int MOST_BYTES = 48 << 20;
  /** One that makes a million pixels of each side is no paper, and no reader was written for it. */
  private static final int LONGEST_SIDE = 30_000;

  private Decode() {}

  /** The picture, not turned; {@code picture-unreadable} or {@code picture-too-large} otherwise. */
  static BufferedImage of(byte[] sent, String format) {
    if (format.equals("jpeg") && !JpegMarkers.of(sent).isWhole()) {
      throw Refused.field("file", "picture-unreadable");
    }
    ImageReader reader = reader(format);
    try (var stream = new ByteArrayImageInputStream(sent)) {
      reader.setInput(stream, false, true);
      return read(reader, format);
    } catch (IOException | RuntimeException broken) {
      if (broken instanceof Refused refused) {
        throw refused;
      }
      // readers answer hostile bytes with any exception there is
      LOG.debug("a picture ({}, {} bytes) could not be read: {}", format, sent.length, broken.getClass().getName());
      throw Refused.field("file", "picture-unreadable");
    } finally {
      reader.dispose();
    }
  }

  private static ImageReader reader(String format) {
    return format.equals("webp")
        ? new WebPImageReaderSpi().createReaderInstance(null)
        : ImageIO.getImageReadersByFormatName(format).next();
  }

  private static BufferedImage read(ImageReader reader, String format) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    int most = format.equals("webp") ? MOST_MEGAPIXELS_WEBP : MOST_MEGAPIXELS;
    long pixels = (long) width * height;
    if (pixels > most * 1_000_000L || Math.max(width, height) > LONGEST_SIDE) {
      throw Refused.field("file", "picture-too-large", most);
    }
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceRegion(new Rectangle(width, height));
    int step = step(pixels, bytesPerPixel(reader));
    param.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, param);
  }

  private static int bytesPerPixel(ImageReader reader) throws IOException {
    var types = reader.getImageTypes(0);
    return types.hasNext() ? Math.max(1, (types.next().getColorModel().getPixelSize() + 7) / 8) : 4;
  }

  private static int step(long pixels, int bytes) {
    int step = 1;
    while (pixels * bytes / ((long) step * step) > MOST_BYTES) {
      step++;
    }
    return step;
  }
}
