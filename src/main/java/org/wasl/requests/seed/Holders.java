package org.wasl.requests.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.wasl.seed.Dice;

/** The people who may have requests, by the moment they were recorded: 17 bytes each. */
final class Holders {

  private final List<String> branches;
  private long[] high = new long[1024];
  private long[] low = new long[1024];
  private byte[] branch = new byte[1024];
  private int size;

  Holders(Connection connection, List<String> branches) throws SQLException {
    this.branches = branches;
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(20_000);
      try (var row = statement.executeQuery("select id, branch from v_party where kind = 'person' order by id")) {
        while (row.next()) {
          add(row.getObject(1, UUID.class), branches.indexOf(row.getString(2)));
        }
      }
    }
  }

  private void add(UUID id, int branchPlace) {
    if (size == high.length) {
      high = Arrays.copyOf(high, size * 2);
      low = Arrays.copyOf(low, size * 2);
      branch = Arrays.copyOf(branch, size * 2);
    }
    high[size] = id.getMostSignificantBits();
    low[size] = id.getLeastSignificantBits();
    branch[size++] = (byte) Math.max(0, branchPlace);
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The place of someone who was recorded by then; some come back again and again. */
  int any(long millis, Dice dice) {
    int known = Math.max(1, known(millis));
    int place = dice.below(known);
    return dice.chance(350) ? place - place % 6 : place;
  }

  private int known(long millis) {
    int from = 0;
    int to = size;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (high[middle] >>> 16 <= millis) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  UUID id(int place) {
    return new UUID(high[place], low[place]);
  }

  String branch(int place) {
    return branches.get(branch[place]);
  }
}
