package org.wasl.organization.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.WaslTest;
import org.wasl.kernel.Refused;
import org.wasl.organization.Hired;

/** Guesses that come together are no cheaper than one after the other (trust A19). */
@WaslTest
class ManyTriesAtOnceTests {

  private static final int TRIES = 60;

  @Autowired SignIn signIn;
  @Autowired JdbcClient jdbc;

  @Test
  void sixty_wrong_passwords_at_once_are_looked_at_ten_times_and_then_refused() throws Exception {
    String name = "many" + Long.toString(System.nanoTime(), 36);
    Hired.hire(jdbc, name, "officer", "tabuk");
    signIn.check(name, Hired.PASSWORD);
    assertThat(noted(name)).as("who signs in is not counted").isZero();
    var together = new CyclicBarrier(TRIES);
    int looked = 0;
    try (var many = Executors.newFixedThreadPool(TRIES)) {
      List<Future<Boolean>> tries = new ArrayList<>();
      for (int i = 0; i < TRIES; i++) {
        tries.add(many.submit(() -> {
          together.await();
          return looksAt(name);
        }));
      }
      for (Future<Boolean> each : tries) {
        looked += each.get() ? 1 : 0;
      }
    }
    assertThat(looked).isEqualTo(10);
    assertThat(noted(name)).isEqualTo(10);
  }

  private boolean looksAt(String name) {
    try {
      signIn.check(name, "wrong");
      throw new AssertionError("signed in");
    } catch (SignIn.WrongCredentials wrong) {
      return true;
    } catch (Refused slowDown) {
      assertThat(slowDown.kind()).isEqualTo(Refused.Kind.TOO_OFTEN);
      return false;
    }
  }

  private int noted(String name) {
    return jdbc.sql("select count(*) from sign_in_failure where username = :name").param("name", name)
        .query(Integer.class).single();
  }
}
