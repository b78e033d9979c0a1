package org.wasl.files.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Drawing a picture anew in plain red, green and blue, on white where it was transparent. */
final class Redraw {

  private Redraw() {}

  /** Its longer side at most so many pixels; never larger than it was. Halved step by step: text stays legible. */
  static BufferedImage within(BufferedImage picture, int longest) {
    BufferedImage now = picture;
    while (longer(now) >= longest * 2) {
      now = drawn(now, Math.max(1, now.getWidth() / 2), Math.max(1, now.getHeight() / 2));
    }
    if (longer(now) > longest) {
      double by = (double) longest / longer(now);
      return drawn(now, side(now.getWidth(), by), side(now.getHeight(), by));
    }
    return now.getType() == BufferedImage.TYPE_INT_RGB ? now : drawn(now, now.getWidth(), now.getHeight());
  }

  /** Turned and mirrored as its orientation of 1 to 8 says. */
  static BufferedImage upright(BufferedImage picture, int orientation) {
    if (orientation == Orientation.UPRIGHT) {
      return picture;
    }
    int w = picture.getWidth();
    int h = picture.getHeight();
    boolean lying = orientation >= 5;
    AffineTransform turn = switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
      default -> new AffineTransform(0, -1, 1, 0, 0, w);
    };
    BufferedImage upright = new BufferedImage(lying ? h : w, lying ? w : h, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = upright.createGraphics();
    pen.drawImage(picture, turn, null);
    pen.dispose();
    return upright;
  }

  private static BufferedImage drawn(BufferedImage picture, int width, int height) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
    pen.dispose();
    return drawn;
  }

  private static int longer(BufferedImage picture) {
    return Math.max(picture.getWidth(), picture.getHeight());
  }

  private static int side(int was, double by) {
    return Math.max(1, (int) Math.round(was * by));
  }
}
