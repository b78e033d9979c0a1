package org.wasl.files.keeping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of file that are taken: what a phone or a scanner makes of a paper. The first bytes decide,
 * never the name or the type that was sent; what can carry a script of its own (HTML, SVG, office
 * documents) is not among them.
 */
enum FileType {
  PDF("application/pdf", List.of("pdf")) {
    @Override
    boolean opens(byte[] content) {
      return has(content, 0, "%PDF-");
    }
  },
  JPEG("image/jpeg", List.of("jpg", "jpeg")) {
    @Override
    boolean opens(byte[] content) {
      return has(content, 0, "\u00FF\u00D8\u00FF");
    }
  },
  PNG("image/png", List.of("png")) {
    @Override
    boolean opens(byte[] content) {
      return has(content, 0, "\u0089PNG\r\n\u001A\n");
    }
  },
  WEBP("image/webp", List.of("webp")) {
    @Override
    boolean opens(byte[] content) {
      return has(content, 0, "RIFF") && has(content, 8, "WEBP");
    }
  };

  private final String mediaType;
  private final List<String> endings;

  FileType(String mediaType, List<String> endings) {
    this.mediaType = mediaType;
    this.endings = endings;
  }

  /** What the content is; empty for everything that is not taken. */
  static Optional<FileType> of(byte[] content) {
    return Arrays.stream(values()).filter(each -> each.opens(content)).findFirst();
  }

  abstract boolean opens(byte[] content);

  /** As readers of pictures call it, such as {@code jpeg}; empty for what is no picture. */
  Optional<String> picture() {
    return this == PDF ? Optional.empty() : Optional.of(name().toLowerCase(Locale.ROOT));
  }

  /** As sent back and stored, such as {@code application/pdf}. */
  String mediaType() {
    return mediaType;
  }

  /** The name with an ending that belongs to this type: as it is, or with the usual one added. */
  String named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean fits = endings.stream().anyMatch(each -> lower.endsWith("." + each));
    return fits ? name : name + "." + endings.getFirst();
  }

  private static boolean has(byte[] content, int at, String latin1) {
    return content.length >= at + latin1.length()
        && Arrays.equals(content, at, at + latin1.length(),
            latin1.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), 0, latin1.length());
  }
}
