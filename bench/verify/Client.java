package verify;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One caller of the application: writes down what it means, sends it under a key of its own, and sends it again until it
 * is answered, however long the application is away.
 */
final class Client {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** What all clients of a run share. */
  record Shared(AtomicLong lastSuccess, AtomicLong successes, AtomicInteger errors, AtomicInteger away) {
    Shared() {
      this(new AtomicLong(), new AtomicLong(), new AtomicInteger(), new AtomicInteger());
    }
  }

  private final Caller caller;
  private final Journal journal;
  private final Random random;
  private final Shared shared;

  Client(Caller caller, Journal journal, Random random, Shared shared) {
    this.caller = caller;
    this.journal = journal;
    this.random = random;
    this.shared = shared;
  }

  Random random() {
    return random;
  }

  /** The answer of a write, whatever it is; never answered at all is an {@link IOException}. */
  Caller.Answer act(String kind, String of, String as, String method, String path, String body)
      throws IOException, InterruptedException {
    String key = UUID.randomUUID().toString();
    journal.intends(new Act(key, kind, of, as, method, path, body, 0, null, 0));
    long until = System.nanoTime() + PATIENCE.toNanos();
    for (int tries = 1; System.nanoTime() < until; tries++) {
      Caller.Answer answer = once(as, method, path, body, method.equals("POST") ? key : null);
      if (answer != null) {
        journal.answered(key, answer.status(), answer.body(), tries);
        return answer;
      }
      Thread.sleep(20 + random.nextInt(100));
    }
    throw new IOException("never answered: " + key + " " + method + " " + path);
  }

  /** Null where it must be sent again: no answer, away, still running, or an error (which is counted). */
  private Caller.Answer once(String as, String method, String path, String body, String key)
      throws InterruptedException {
    try {
      Caller.Answer answer = caller.send(as, method, path, body, key);
      if (answer.status() >= 500) {
        boolean clear = answer.status() == 503 && answer.body().contains("try-again");
        (clear ? shared.away : shared.errors).incrementAndGet();
        return null;
      }
      if (answer.status() < 300) {
        shared.lastSuccess.set(System.nanoTime());
        shared.successes.incrementAndGet();
      }
      return answer.body().contains("idempotency-in-progress") ? null : answer;
    } catch (IOException gone) {
      return null;
    }
  }

  /** Reads, for the load's sake. */
  void look(String as, String path) throws InterruptedException {
    once(as, "GET", path, null, null);
  }
}
