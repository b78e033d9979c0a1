package org.wasl.requests.receipt;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code as one path of a drawing, fit for paper: error correction M, which stands a crease or a stain.
 *
 * @param size modules on a side, without the quiet zone of four around it
 * @param path of the dark modules, for an SVG whose unit is one module
 */
public record QrCode(int size, String path) {

  private static final int QUIET = 4;

  /** The code of a text. */
  public static QrCode of(String text) {
    BitMatrix modules = modules(text);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int run = run(modules, x, y);
        if (run > 0) {
          path.append('M').append(x).append(' ').append(y).append('h').append(run).append("v1h-").append(run)
              .append('z');
          x += run;
        }
      }
    }
    return new QrCode(modules.getWidth(), path.toString());
  }

  /** How many dark modules stand side by side from there. */
  private static int run(BitMatrix modules, int x, int y) {
    int end = x;
    while (end < modules.getWidth() && modules.get(end, y)) {
      end++;
    }
    return end - x;
  }

  private static BitMatrix modules(String text) {
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
          Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
    } catch (WriterException tooLong) {
      throw new IllegalStateException(tooLong);
    }
  }

  /** The window of the drawing, quiet zone included. */
  public String viewBox() {
    int side = size + 2 * QUIET;
    return "-%d -%d %d %d".formatted(QUIET, QUIET, side, side);
  }
}
