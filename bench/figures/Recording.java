package figures;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an application with one connection really says to the database: it stands between the two, passes everything on
 * and keeps the statements, their values and the round trips. Source: PostgreSQL's message formats, protocol 3.
 */
final class Recording implements AutoCloseable {

  /** @param roundTrips how often the application waited for the database */
  record Operation(List<Step> steps, int roundTrips) {

    long statements() {
      return steps.stream().filter(step -> !step.isBegin() && !step.isEnd()).count();
    }

    /** What it says, without its values. */
    String shape() {
      return steps.stream().map(Step::sql).reduce("", (a, b) -> a + "\n" + b);
    }
  }

  private record Prepared(String sql, int[] types) {}


  private final ServerSocket door = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
  private final int server;
  private List<Step> steps = new ArrayList<>();
  private int roundTrips;

  /** @param server the port of the database */
  Recording(int server) throws IOException {
    this.server = server;
    Thread.ofPlatform().daemon().start(this::serve);
  }

  /** The port that stands for the database's. */
  int port() {
    return door.getLocalPort();
  }

  /** What was said since the last time this was asked. */
  synchronized Operation next() {
    var operation = new Operation(steps, roundTrips);
    steps = new ArrayList<>();
    roundTrips = 0;
    return operation;
  }

  @Override
  public void close() throws IOException {
    door.close();
  }

  private void serve() {
    try {
      while (true) {
        Socket application = door.accept();
        var database = new Socket(InetAddress.getLoopbackAddress(), server);
        application.setTcpNoDelay(true);
        database.setTcpNoDelay(true);
        Thread.ofPlatform().daemon().start(() -> quietly(() -> listen(application, database)));
        Thread.ofPlatform().daemon().start(() -> quietly(() -> {
          database.getInputStream().transferTo(application.getOutputStream());
          application.close();
        }));
      }
    } catch (IOException closed) {
      // the recording is over
    }
  }

  private interface Talk {
    void go() throws IOException;
  }

  private static void quietly(Talk talk) {
    try {
      talk.go();
    } catch (IOException over) {
      // one of the two hung up
    }
  }

  private void listen(Socket application, Socket database) throws IOException {
    try (InputStream from = application.getInputStream(); OutputStream to = database.getOutputStream(); database) {
      var in = new DataInputStream(from);
      var out = new DataOutputStream(to);
      var prepared = new HashMap<String, Prepared>();
      for (boolean opened = false; true;) {
        int kind = opened ? in.readUnsignedByte() : 0;
        int length = in.readInt();
        byte[] body = in.readNBytes(length - 4);
        if (opened) {
          heard(kind, ByteBuffer.wrap(body), prepared);
        }
        var whole = ByteBuffer.allocate(length + 1);
        whole.put((byte) kind).putInt(length).put(body);
        out.write(whole.array(), opened ? 0 : 1, opened ? length + 1 : length);
        opened = opened || ByteBuffer.wrap(body).getInt(0) >> 16 == 3;
      }
    }
  }

  private synchronized void heard(int kind, ByteBuffer body, Map<String, Prepared> prepared) {
    switch (kind) {
      case 'P' -> {
        String name = text(body);
        String sql = text(body);
        var types = new int[body.getShort()];
        for (int i = 0; i < types.length; i++) {
          types[i] = body.getInt();
        }
        prepared.put(name, new Prepared(sql, types));
      }
      case 'B' -> {
        text(body);
        Prepared said = prepared.get(text(body));
        steps.add(new Step(said.sql().replaceAll("\\$\\d+", "?"), values(body, said.types()), false));
      }
      case 'Q' -> {
        steps.add(new Step(text(body), List.of(), true));
        roundTrips++;
      }
      case 'S' -> {
        if (!steps.isEmpty()) {
          steps.add(steps.removeLast().waitedFor());
        }
        roundTrips++;
      }
      default -> { }
    }
  }

  private static List<Step.Value> values(ByteBuffer body, int[] types) {
    var formats = new short[body.getShort()];
    for (int i = 0; i < formats.length; i++) {
      formats[i] = body.getShort();
    }
    int count = body.getShort();
    var values = new ArrayList<Step.Value>();
    for (int i = 0; i < count; i++) {
      int length = body.getInt();
      byte[] value = length < 0 ? null : new byte[length];
      if (value != null) {
        body.get(value);
      }
      boolean binary = formats.length > 0 && formats[formats.length == 1 ? 0 : i] == 1;
      values.add(Step.Value.of(types[i], binary, value));
    }
    return values;
  }

  private static String text(ByteBuffer body) {
    int end = body.position();
    while (body.get(end) != 0) {
      end++;
    }
    var bytes = new byte[end - body.position()];
    body.get(bytes).get();
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
