package org.wasl.files.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wasl.Clause;
import org.wasl.files.pictures.CleanPicture.Clean;
import org.wasl.kernel.Refused;

@Clause("P-6.2")
class CleanPictureTests {

  private static final byte[] SECRET = Photos.CANARY.getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ZIP_TAIL =
      "PK\u0003\u0004<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);

  private final CleanPicture clean = new CleanPicture();

  static Stream<Arguments> hiding() {
    byte[] jpeg = Photos.jpeg(60, 40);
    byte[] png = Photos.png(60, 40);
    byte[] named = Photos.joined("Comment\0".getBytes(StandardCharsets.US_ASCII), SECRET);
    return Stream.of(
        Arguments.of("EXIF and a comment", "jpeg", Photos.withExif(jpeg, 1)),
        Arguments.of("XMP", "jpeg", Photos.segment(jpeg, 0xE1, Photos.joined("http://ns.adobe.com/xap/1.0/\0"
            .getBytes(StandardCharsets.US_ASCII), SECRET))),
        Arguments.of("IPTC", "jpeg", Photos.segment(jpeg, 0xED, SECRET)),
        Arguments.of("a page or an archive at the end", "jpeg", Photos.joined(jpeg, ZIP_TAIL, SECRET)),
        Arguments.of("a text", "png", Photos.withChunk(png, "tEXt", named)),
        Arguments.of("EXIF", "png", Photos.withChunk(png, "eXIf", SECRET)),
        Arguments.of("a chunk of its own", "png", Photos.withChunk(png, "caNy", SECRET)),
        Arguments.of("a page or an archive at the end", "png", Photos.joined(png, ZIP_TAIL, SECRET)),
        Arguments.of("a page or an archive at the end", "webp", Photos.joined(Photos.webp(), ZIP_TAIL, SECRET)));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("hiding")
  void nothing_that_was_written_beside_the_pixels_survives(String where, String format, byte[] sent) {
    assertThat(holds(sent, SECRET)).isTrue();
    Clean kept = clean.of(sent, format);
    for (byte[] each : new byte[][] {kept.content(), kept.thumbnail()}) {
      assertThat(holds(each, SECRET)).isFalse();
      assertThat(holds(each, "<script>".getBytes(StandardCharsets.US_ASCII))).isFalse();
      assertThat(holds(each, "Exif".getBytes(StandardCharsets.US_ASCII))).isFalse();
    }
  }

  /** Where the red corner of an upright page comes to lie when it is turned as EXIF says. */
  @ParameterizedTest
  @CsvSource({"1, 60, 40, 2, 2", "2, 60, 40, 57, 2", "3, 60, 40, 57, 37", "4, 60, 40, 2, 37",
      "5, 40, 60, 2, 2", "6, 40, 60, 37, 2", "7, 40, 60, 37, 57", "8, 40, 60, 2, 57"})
  void a_picture_taken_lying_stands_upright(int orientation, int width, int height, int redX, int redY)
      throws IOException {
    Clean kept = clean.of(Photos.withExif(Photos.jpeg(60, 40), orientation), "jpeg");
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept.content()));
    assertThat(new int[] {picture.getWidth(), picture.getHeight()}).containsExactly(width, height);
    assertThat(new int[] {kept.width(), kept.height()}).containsExactly(width, height);
    Color corner = new Color(picture.getRGB(redX, redY));
    assertThat(corner.getRed()).isGreaterThan(180);
    assertThat(corner.getBlue()).isLessThan(90);
  }

  @Test
  void where_many_pictures_come_at_once_only_a_few_wait_and_the_others_are_told_at_once() throws Exception {
    byte[] large = Photos.jpeg(4000, 3000);
    var together = new CyclicBarrier(10);
    try (var many = Executors.newFixedThreadPool(10)) {
      List<Future<Boolean>> done = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        done.add(many.submit(() -> {
          together.await();
          try {
            clean.of(large, "jpeg");
            return true;
          } catch (Refused busy) {
            assertThat(busy.kind()).isEqualTo(Refused.Kind.BUSY);
            return false;
          }
        }));
      }
      long cleaned = 0;
      for (Future<Boolean> each : done) {
        cleaned += each.get() ? 1 : 0;
      }
      assertThat(cleaned).isBetween(1L, 6L);
    }
  }

  @Test
  void the_longer_side_is_capped_and_the_thumbnail_small() throws IOException {
    Clean kept = clean.of(Photos.jpeg(4000, 3000), "jpeg");
    assertThat(new int[] {kept.width(), kept.height()}).containsExactly(CleanPicture.LONGEST, 1800);
    BufferedImage small = ImageIO.read(new ByteArrayInputStream(kept.thumbnail()));
    assertThat(new int[] {small.getWidth(), small.getHeight()}).containsExactly(CleanPicture.THUMBNAIL, 240);
    assertThat(clean.of(Photos.jpeg(60, 40), "jpeg").width()).as("never made larger").isEqualTo(60);
  }

  @Test
  void lines_stay_png_and_a_photograph_sent_as_png_becomes_a_jpeg() {
    assertThat(clean.of(Photos.png(300, 200), "png").format()).isEqualTo("png");
    BufferedImage noise = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int i = 0; i < 1200 * 900; i++) {
      noise.setRGB(i % 1200, i / 1200, random.nextInt());
    }
    assertThat(clean.of(Encode.png(noise), "png").format()).isEqualTo("jpeg");
    assertThat(clean.of(Photos.webp(), "webp").format()).isEqualTo("jpeg");
  }

  static Stream<Arguments> broken() {
    byte[] jpeg = Photos.jpeg(400, 300);
    byte[] png = Photos.png(400, 300);
    return Stream.of(
        Arguments.of("cut off", "jpeg", Arrays.copyOf(jpeg, jpeg.length / 2), "picture-unreadable"),
        Arguments.of("its end missing", "jpeg", Arrays.copyOf(jpeg, jpeg.length - 2), "picture-unreadable"),
        Arguments.of("cut off", "png", Arrays.copyOf(png, png.length / 2), "picture-unreadable"),
        Arguments.of("cut off", "webp", Arrays.copyOf(Photos.webp(), 24), "picture-unreadable"),
        Arguments.of("only its first bytes", "jpeg", Arrays.copyOf(jpeg, 4), "picture-unreadable"),
        Arguments.of("no end of scans", "jpeg", scans(jpeg, 100), "picture-unreadable"),
        Arguments.of("81 million pixels", "png", Photos.announcing(9_000, 9_000), "picture-too-large"),
        Arguments.of("50,000 by 50,000", "png", Photos.announcing(50_000, 50_000), "picture-too-large"),
        Arguments.of("a line of two thousand million", "png", Photos.announcing(Integer.MAX_VALUE, 1),
            "picture-too-large"),
        Arguments.of("no width", "png", Photos.announcing(0, 10), "picture-unreadable"));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("broken")
  void what_cannot_be_read_or_would_take_all_memory_is_refused_by_name(
      String what, String format, byte[] sent, String code) {
    assertThatThrownBy(() -> clean.of(sent, format)).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.refusals().getFirst().code()).isEqualTo(code));
  }

  @Test
  void no_flipped_byte_brings_it_down() {
    Random random = new Random(1448);
    for (String format : new String[] {"jpeg", "png", "webp"}) {
      byte[] whole = format.equals("jpeg") ? Photos.withExif(Photos.jpeg(40, 30), 6)
          : format.equals("png") ? Photos.png(40, 30) : Photos.webp();
      for (int i = 0; i < 150; i++) {
        byte[] hurt = whole.clone();
        hurt[12 + random.nextInt(hurt.length - 12)] = (byte) random.nextInt(256);
        try {
          clean.of(hurt, format);
        } catch (Refused refused) {
          assertThat(refused.refusals().getFirst().code()).startsWith("picture-");
        }
      }
    }
  }

  /** The scan of a JPEG told again and again. */
  private static byte[] scans(byte[] jpeg, int times) {
    int at = 0;
    while (jpeg[at] != (byte) 0xFF || jpeg[at + 1] != (byte) 0xDA) {
      at++;
    }
    byte[] told = Arrays.copyOf(jpeg, at);
    byte[] scan = Arrays.copyOfRange(jpeg, at, jpeg.length - 2);
    for (int i = 0; i < times; i++) {
      told = Photos.joined(told, scan);
    }
    return Photos.joined(told, new byte[] {(byte) 0xFF, (byte) 0xD9});
  }

  private static boolean holds(byte[] content, byte[] wanted) {
    return new String(content, StandardCharsets.ISO_8859_1).contains(new String(wanted, StandardCharsets.ISO_8859_1));
  }
}
