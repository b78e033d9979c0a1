package figures;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-open HTTP connection, as lean as it gets: the client shares the machine with what it measures. */
final class Wire implements AutoCloseable {

  private final int port;
  private Socket socket;
  private InputStream in;
  private OutputStream out;
  private final StringBuilder line = new StringBuilder();
  private final String headers;

  /** @param headers whole lines that go with every call, each ended by CRLF */
  Wire(int port, String headers) {
    this.port = port;
    this.headers = "Host: localhost\r\n" + headers;
  }

  /** At the first call, and again after the server's last answer: it does not wait for the idle. */
  private void open() throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
  }

  record Answer(int status, String head, byte[] body) {

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    /** A header's value; empty where absent. */
    String header(String name) {
      for (String each : head.split("\r\n")) {
        if (each.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":")) {
          return each.substring(name.length() + 1).strip();
        }
      }
      return "";
    }
  }

  Answer get(String path) throws IOException {
    return call("GET " + path + " HTTP/1.1\r\n" + headers + "\r\n", new byte[0]);
  }

  /** @param more further header lines, each ended by CRLF */
  Answer post(String path, String more, String type, String text) throws IOException {
    return send("POST ", path, more, type, text);
  }

  Answer put(String path, String type, String text) throws IOException {
    return send("PUT ", path, "", type, text);
  }

  private Answer send(String method, String path, String more, String type, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    return call(method + path + " HTTP/1.1\r\n" + headers + more + "Content-Type: " + type + "\r\nContent-Length: "
        + body.length + "\r\n\r\n", body);
  }

  private Answer call(String head, byte[] body) throws IOException {
    if (socket == null) {
      open();
    }
    out.write(head.getBytes(StandardCharsets.ISO_8859_1));
    out.write(body);
    out.flush();
    String status = readLine();
    var heads = new StringBuilder();
    int length = 0;
    boolean chunked = false;
    boolean last = false;
    for (String each = readLine(); !each.isEmpty(); each = readLine()) {
      heads.append(each).append("\r\n");
      String lower = each.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(each.substring(15).strip());
      } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
        chunked = true;
      } else if (lower.equals("connection: close")) {
        last = true;
      }
    }
    var answer = new Answer(Integer.parseInt(status.substring(9, 12)), heads.toString(),
        chunked ? chunks() : in.readNBytes(length));
    if (last) {
      close();
      socket = null;
    }
    return answer;
  }

  private byte[] chunks() throws IOException {
    var all = new java.io.ByteArrayOutputStream();
    for (int size = Integer.parseInt(readLine(), 16); size > 0; size = Integer.parseInt(readLine(), 16)) {
      all.write(in.readNBytes(size));
      readLine();
    }
    readLine();
    return all.toByteArray();
  }

  private String readLine() throws IOException {
    line.setLength(0);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the line was cut");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
    }
  }
}
