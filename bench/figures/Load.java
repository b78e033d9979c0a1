package figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/** The same operation by several callers at once, for a fixed time. */
final class Load {

  /** One caller's way of doing it; made before the time begins. */
  interface Operation extends AutoCloseable {
    void once() throws Exception;

    @Override
    default void close() throws Exception {}
  }

  /**
   * @param rate operations a second, all callers together
   * @param p50 milliseconds
   * @param p99 milliseconds
   */
  record Figures(double rate, double p50, double p99) {}

  private Load() {}

  static Figures run(int callers, double seconds, Callable<Operation> caller) throws Exception {
    var operations = new ArrayList<Operation>();
    for (int i = 0; i < callers; i++) {
      operations.add(caller.call());
    }
    var failed = new AtomicReference<Exception>();
    var times = new long[callers][];
    long began = System.nanoTime();
    long until = began + (long) (seconds * 1e9);
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < callers; i++) {
      int me = i;
      threads.add(Thread.ofPlatform().start(() -> {
        try {
          times[me] = until(operations.get(me), until);
        } catch (Exception error) {
          failed.set(error);
        }
      }));
    }
    for (Thread each : threads) {
      each.join();
    }
    double took = (System.nanoTime() - began) / 1e9;
    for (Operation each : operations) {
      each.close();
    }
    if (failed.get() != null) {
      throw failed.get();
    }
    return figures(Arrays.asList(times), took);
  }

  private static long[] until(Operation operation, long until) throws Exception {
    var times = new long[1 << 10];
    int n = 0;
    for (long before = System.nanoTime(); before < until;) {
      operation.once();
      long after = System.nanoTime();
      if (n == times.length) {
        times = Arrays.copyOf(times, 2 * n);
      }
      times[n++] = after - before;
      before = after;
    }
    return Arrays.copyOf(times, n);
  }

  private static Figures figures(List<long[]> all, double seconds) {
    long[] times = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return new Figures(times.length / seconds, at(times, 0.5), at(times, 0.99));
  }

  private static double at(long[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
  }
}
