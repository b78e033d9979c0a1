package org.wasl.seed;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table on their way, in PostgreSQL's binary format of {@code COPY}: the server, which is the slower side,
 * has nothing to parse. Two buffers take turns: one is filled while the other leaves.
 */
public final class CopyTable {

  private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0,
      0, 0, 0, 0, 0, 0, 0, 0};
  private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
  private static final int EPOCH_DAY = (int) LocalDate.of(2000, 1, 1).toEpochDay();

  private final String statement;
  private final int columns;
  private ByteBuffer filling = empty();
  private ByteBuffer leaving = empty();

  public CopyTable(String table, String... columns) {
    this.columns = columns.length;
    this.statement = "copy " + table + " (" + String.join(", ", columns) + ") from stdin (format binary)";
  }

  private static ByteBuffer empty() {
    return ByteBuffer.allocate(4096).put(SIGNATURE);
  }

  /**
   * Adds a row, a value for each column in order. What a value is says how it is sent, and must be what the column is: a
   * {@code Short} for smallint, an {@code Integer} for integer, a {@code Long} for bigint, {@code Boolean},
   * {@code UUID}, {@code Instant} for timestamptz, {@code LocalDate}, {@code String} for text.
   */
  public void row(@Nullable Object... values) {
    if (values.length != columns) {
      throw new IllegalArgumentException(values.length + " values for: " + statement);
    }
    room(2).putShort((short) columns);
    for (Object each : values) {
      switch (each) {
        case null -> room(4).putInt(-1);
        case String text -> add(text.getBytes(StandardCharsets.UTF_8));
        case UUID id -> room(20).putInt(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        case Instant at -> room(12).putInt(8).putLong(EPOCH.until(at, ChronoUnit.MICROS));
        case LocalDate day -> room(8).putInt(4).putInt((int) day.toEpochDay() - EPOCH_DAY);
        case Boolean yes -> room(5).putInt(1).put((byte) (yes ? 1 : 0));
        case Short number -> room(6).putInt(2).putShort(number);
        case Integer number -> room(8).putInt(4).putInt(number);
        case Long number -> room(12).putInt(8).putLong(number);
        default -> throw new IllegalArgumentException("No column takes a " + each.getClass().getSimpleName() + ": " + statement);
      }
    }
  }

  private void add(byte[] bytes) {
    room(4 + bytes.length).putInt(bytes.length).put(bytes);
  }

  private ByteBuffer room(int needed) {
    if (filling.remaining() < needed) {
      int size = Math.max(filling.capacity() * 2, filling.position() + needed);
      filling = ByteBuffer.wrap(Arrays.copyOf(filling.array(), size)).position(filling.position());
    }
    return filling;
  }

  /** How many bytes of rows are waiting. */
  public int waiting() {
    return filling.position() - SIGNATURE.length;
  }

  /** The statement that takes these rows. */
  public String statement() {
    return statement;
  }

  /** Sets what is waiting aside to be read by {@link #leaving}; what was set aside before must have left. */
  public void setAside() {
    ByteBuffer free = leaving;
    leaving = room(2).putShort((short) -1);
    filling = free.clear().put(SIGNATURE);
  }

  /** What was set aside; another thread may add rows while it is read. */
  public InputStream leaving() {
    return new ByteArrayInputStream(leaving.array(), 0, leaving.position());
  }
}
