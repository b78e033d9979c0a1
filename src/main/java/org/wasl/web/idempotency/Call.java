package org.wasl.web.idempotency;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.io.OutputStream;
import java.util.Collection;
import org.wasl.kernel.Refused;

/**
 * A call whose body may be read twice: once for its fingerprint, once by its handler. Of a form with files the parts
 * count, not the boundary between them, which differs from try to try.
 */
final class Call extends HttpServletRequestWrapper {

  /** The server takes larger ones for pages: tables of people. */
  private static final long MOST_IN_PARTS = 15L << 20;

  private final byte[] body;
  private final boolean multipart;

  private Call(HttpServletRequest request, byte[] body, boolean multipart) {
    super(request);
    this.body = body;
    this.multipart = multipart;
  }

  /** Reads the body; null when it is longer than {@code most} bytes. */
  static @org.jspecify.annotations.Nullable Call read(HttpServletRequest request, int most) throws IOException {
    String type = request.getContentType();
    if (type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/")) {
      return new Call(request, new byte[0], true);
    }
    byte[] body = request.getInputStream().readNBytes(most + 1);
    return body.length > most ? null : new Call(request, body, false);
  }

  /** Refused with {@code too-large} or {@code unreadable} when a form with files is too large or broken. */
  byte[] fingerprint() throws IOException {
    MessageDigest digest = sha256();
    digest.update((getMethod() + " " + getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8));
    if (!multipart) {
      return digest.digest(body);
    }
    for (Part part : readParts()) {
      digest.update((part.getName() + "\n" + part.getSubmittedFileName() + "\n").getBytes(StandardCharsets.UTF_8));
      try (var content = new DigestInputStream(part.getInputStream(), digest)) {
        content.transferTo(OutputStream.nullOutputStream());
      }
    }
    return digest.digest();
  }

  private Collection<Part> readParts() {
    try {
      Collection<Part> parts = getParts();
      if (parts.stream().mapToLong(Part::getSize).sum() > MOST_IN_PARTS) {
        throw Refused.of(Refused.Kind.TOO_LARGE, "too-large");
      }
      return parts;
    } catch (IllegalStateException moreThanTheServerTakes) {
      throw Refused.of(Refused.Kind.TOO_LARGE, "too-large");
    } catch (IOException | ServletException broken) {
      throw Refused.of(Refused.Kind.UNREADABLE, "unreadable");
    }
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return multipart ? super.getInputStream() : new Replay(new ByteArrayInputStream(body));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static final class Replay extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    Replay(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      return bytes.read(into, offset, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("read at once");
    }
  }
}
