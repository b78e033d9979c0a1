package org.wasl.parties.duplicates;

import java.util.Arrays;

/** A growing list of numbers without boxes. */
final class LongList {

  private long[] values;
  private int size;

  LongList(int expected) {
    values = new long[Math.max(16, expected)];
  }

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  long[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
