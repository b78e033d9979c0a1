package org.wasl.organization.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Digits;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Turns;

/**
 * Checks a name and password and opens a session. After {@value #PATIENCE} failures of a name within a quarter of an
 * hour, further tries of it are refused (429 {@code sign-in-slow-down}) until some have aged; open sessions of that
 * person go on. A wrong name and a wrong password are answered alike: 401. A password that someone else has given opens
 * pages only, and there only the choice of another; by API it is 403 {@code password-must-change}.
 */
@Component
class SignIn {

  private static final int PATIENCE = 10;
  private static final Duration MEMORY = Duration.ofMinutes(15);

  private final SessionStore sessions;
  private final PasswordEncoder passwords;
  private final Clock clock;
  private final String nobody;
  private final boolean demo;
  private final Turns tries = new Turns();

  SignIn(SessionStore sessions, PasswordEncoder passwords, Clock clock,
      @Value("${wasl.demo:false}") boolean demo) {
    this.sessions = sessions;
    this.passwords = passwords;
    this.clock = clock;
    this.nobody = passwords.encode("nobody");
    this.demo = demo;
  }

  /** A token, and until when it holds. */
  record Opened(Token token, Instant expiresAt) {}

  /** Opens a session; throws {@link WrongCredentials} when name or password are not right. */
  Opened open(String username, String password, SessionKind kind) {
    SessionStore.Credentials known = check(username, password);
    if (kind == SessionKind.API && known.mustChangePassword()) {
      throw Refused.forbidden("password-must-change");
    }
    Instant now = clock.instant();
    Token token = Token.create();
    sessions.open(token.hash(), known.id(), kind, now);
    return new Opened(token, now.plus(kind.lasts()));
  }

  /** Whose name and password these are; throws {@link WrongCredentials}, and remembers that it did. */
  SessionStore.Credentials check(String username, String password) {
    String name = Digits.toAscii(username).strip().toLowerCase(java.util.Locale.ROOT);
    return tries.of(name, () -> look(name, password));
  }

  private SessionStore.Credentials look(String name, String password) {
    Instant now = clock.instant();
    if (sessions.failuresSince(name, now.minus(MEMORY)) >= PATIENCE) {
      throw Refused.of(Refused.Kind.TOO_OFTEN, "sign-in-slow-down");
    }
    var credentials = sessions.credentials(name);
    // an unknown name costs the same time as a known one
    boolean right = passwords.matches(password, credentials.map(SessionStore.Credentials::passwordHash).orElse(nobody));
    if (credentials.isEmpty() || !right || isDemosAlone(password)) {
      sessions.failed(name, now);
      throw new WrongCredentials();
    }
    return credentials.get();
  }

  /** The password of the demo opens nothing where there is no demo, whoever holds it. */
  private boolean isDemosAlone(String password) {
    return !demo && password.equals("demo");
  }

  /** Name or password not right; which of them is not told. */
  static final class WrongCredentials extends RuntimeException {
    WrongCredentials() {
      super("wrong credentials", null, false, false);
    }
  }
}
