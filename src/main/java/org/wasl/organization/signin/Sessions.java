package org.wasl.organization.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.wasl.kernel.StaffId;

/**
 * Who a token stands for. An answer is remembered for one second, so that a busy counter does not ask the database
 * with every call, and a sign-out or a changed role holds everywhere within that second.
 */
@Component
public class Sessions {

  private final SessionStore store;
  private final Clock clock;
  private final Cache<ByteBuffer, Optional<SignedIn>> recent =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(1)).build();

  Sessions(SessionStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The member of staff; empty when the token is unknown, expired or of the other kind. */
  Optional<SignedIn> signedIn(Token token, SessionKind kind) {
    byte[] hash = token.hash();
    ByteBuffer key = ByteBuffer.allocate(hash.length + 1).put(hash).put((byte) kind.ordinal()).flip();
    Optional<SignedIn> known = recent.getIfPresent(key);
    if (known == null) {
      known = store.signedIn(hash, kind, clock.instant());
      recent.put(key, known);
    }
    return known;
  }

  /** Ends the session here at once, elsewhere within a second. */
  void close(Token token) {
    store.close(token.hash());
    recent.invalidateAll();
  }

  /** Ends all sessions of a member of staff, with the caller's transaction. */
  public void closeAll(StaffId staff) {
    store.closeAll(staff);
    recent.invalidateAll();
  }

  /** Ends all sessions of a member of staff but this one. */
  void closeOthers(StaffId staff, Token kept) {
    store.closeOthers(staff, kept.hash());
    recent.invalidateAll();
  }

  /** Asks the database about everyone again: roles, names or passwords have changed. */
  public void forget() {
    recent.invalidateAll();
  }

  @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
  void sweep() {
    store.sweep(clock.instant());
  }
}
