package org.wasl.requests.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTests {

  private static final int SCALE = 8;
  private static final int QUIET = 4;

  @Test
  void a_scanner_reads_from_the_drawing_what_was_put_into_it() throws Exception {
    String address = "http://localhost:8080/follow?reference=R-1448-000131";
    QrCode code = QrCode.of(address);
    var picture = new BinaryBitmap(new HybridBinarizer(drawn(code)));
    assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(address);
    assertThat(code.viewBox()).isEqualTo("-4 -4 %1$d %1$d".formatted(code.size() + 8));
  }

  /** Paints the path as a browser would. */
  private static LuminanceSource drawn(QrCode code) {
    int side = (code.size() + 2 * QUIET) * SCALE;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xFFFFFF);
    Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(code.path()).results()
        .forEach(run -> paint(pixels, side, run));
    return new RGBLuminanceSource(side, side, pixels);
  }

  private static void paint(int[] pixels, int side, MatchResult run) {
    int x = (Integer.parseInt(run.group(1)) + QUIET) * SCALE;
    int y = (Integer.parseInt(run.group(2)) + QUIET) * SCALE;
    for (int row = y; row < y + SCALE; row++) {
      Arrays.fill(pixels, row * side + x, row * side + x + Integer.parseInt(run.group(3)) * SCALE, 0);
    }
  }
}
