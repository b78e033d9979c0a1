package org.wasl.kernel;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Work by name, one after the other within this process: what is counted before it is done, such as tries of a password,
 * is counted right however many come at once. Two names may share a turn, and then only wait.
 */
public final class Turns {

  private static final int MANY = 256;

  private final Lock[] locks = Stream.generate(ReentrantLock::new).limit(MANY).toArray(Lock[]::new);

  /** Does the work when its turn has come, and gives what it gives. */
  public <T> T of(String name, Supplier<T> work) {
    Lock lock = locks[Math.floorMod(name.hashCode(), MANY)];
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
