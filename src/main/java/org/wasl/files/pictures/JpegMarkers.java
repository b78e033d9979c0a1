package org.wasl.files.pictures;

/**
 * A walk over the markers of a JPEG (ITU-T T.81, B.1), which reads no pixel. Tells what the decoder would not: it fills
 * up a picture that was cut off with grey, and goes over a picture once for each scan that is announced.
 *
 * @param ended whether the end of the picture was reached
 * @param exif where the TIFF header of the EXIF block begins; 0 when there is none
 */
record JpegMarkers(boolean ended, int scans, int exif) {

  /** Cameras write one scan, or ten of a progressive picture. */
  private static final int MOST_SCANS = 64;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int APP1 = 0xE1;

  /** Whether it is all there, and no more work than a picture is. */
  boolean isWhole() {
    return ended && scans >= 1 && scans <= MOST_SCANS;
  }

  static JpegMarkers of(byte[] jpeg) {
    int at = 2;
    int scans = 0;
    int exif = 0;
    while (at + 3 < jpeg.length || at + 1 < jpeg.length && (jpeg[at + 1] & 0xFF) == EOI) {
      int marker = jpeg[at + 1] & 0xFF;
      if (jpeg[at] != (byte) 0xFF || marker == EOI) {
        return new JpegMarkers(jpeg[at] == (byte) 0xFF, scans, exif);
      }
      if (marker == 0xFF) {
        at++;
        continue;
      }
      if (marker == APP1 && exif == 0 && isExif(jpeg, at + 4)) {
        exif = at + 10;
      }
      at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
      if (marker == SOS) {
        scans++;
        at = afterScan(jpeg, at);
      }
    }
    return new JpegMarkers(false, scans, exif);
  }

  /** The next marker that is neither a restart nor a stuffed byte. */
  private static int afterScan(byte[] jpeg, int from) {
    int at = from;
    while (at + 1 < jpeg.length) {
      int next = jpeg[at + 1] & 0xFF;
      if (jpeg[at] == (byte) 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
        return at;
      }
      at++;
    }
    return jpeg.length;
  }

  private static boolean isExif(byte[] jpeg, int at) {
    return at + 6 < jpeg.length && jpeg[at] == 'E' && jpeg[at + 1] == 'x' && jpeg[at + 2] == 'i'
        && jpeg[at + 3] == 'f' && jpeg[at + 4] == 0;
  }
}
