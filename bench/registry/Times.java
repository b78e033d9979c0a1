package registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** How long something took, again and again. */
final class Times {

  private final List<Double> millis = new ArrayList<>();

  <T> T of(Callable<T> work) throws Exception {
    long began = System.nanoTime();
    T done = work.call();
    millis.add((System.nanoTime() - began) / 1e6);
    return done;
  }

  double at(double share) {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    return sorted.isEmpty() ? 0 : round(sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)));
  }

  void into(Map<String, Object> line) {
    line.put("p50Ms", at(0.5));
    line.put("p95Ms", at(0.95));
    line.put("p99Ms", at(0.99));
  }

  static double round(double figure) {
    return Math.round(figure * 1000) / 1000.0;
  }
}
