package org.wasl.organization.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.WaslTest;
import org.wasl.kernel.Refused;
import org.wasl.organization.Hired;

@WaslTest
@Transactional
@Tag("store")
class DemoAccountsTests {

  private static final AtomicInteger COUNT = new AtomicInteger();

  @Autowired JdbcClient jdbc;
  @Autowired PasswordEncoder passwords;
  @Autowired Clock clock;

  private final String name = "cast." + COUNT.incrementAndGet();
  private SignIn inDemo;
  private SignIn outside;
  private SessionStore storeOutside;

  @BeforeEach
  void one_of_the_cast() {
    var id = Hired.hire(jdbc, name, "officer", "tabuk");
    jdbc.sql("update staff set demo = true where id = :id").param("id", id.value()).update();
    storeOutside = new SessionStore(jdbc, false);
    inDemo = new SignIn(new SessionStore(jdbc, true), passwords, clock, true);
    outside = new SignIn(storeOutside, passwords, clock, false);
  }

  @Test
  void the_cast_signs_in_while_the_demo_is_on() {
    assertThat(inDemo.open(name, Hired.PASSWORD, SessionKind.API).token()).isNotNull();
  }

  @Test
  void outside_the_demo_the_cast_is_nobody() {
    assertThatThrownBy(() -> outside.open(name, Hired.PASSWORD, SessionKind.API))
        .isInstanceOf(SignIn.WrongCredentials.class);
  }

  @Test
  void a_session_opened_in_the_demo_ends_with_it() {
    SignIn.Opened opened = inDemo.open(name, Hired.PASSWORD, SessionKind.API);
    assertThat(new SessionStore(jdbc, true).signedIn(opened.token().hash(), SessionKind.API, clock.instant()))
        .isPresent();
    assertThat(storeOutside.signedIn(opened.token().hash(), SessionKind.API, clock.instant())).isEmpty();
  }

  @Test
  void the_password_demo_opens_no_account_of_ones_own() {
    Hired.hire(jdbc, name + ".own", "officer", "tabuk");
    jdbc.sql("update staff set password_hash = :hash where username = :name")
        .param("hash", passwords.encode("demo")).param("name", name + ".own").update();
    assertThatThrownBy(() -> outside.open(name + ".own", "demo", SessionKind.PAGE))
        .isInstanceOf(SignIn.WrongCredentials.class);
  }

  @Test
  void a_password_given_by_someone_else_opens_pages_but_no_programs() {
    Hired.hire(jdbc, name + ".new", "officer", "tabuk");
    jdbc.sql("update staff set must_change_password = true where username = :name").param("name", name + ".new")
        .update();
    assertThatThrownBy(() -> outside.open(name + ".new", Hired.PASSWORD, SessionKind.API))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.code()).isEqualTo("password-must-change"));
    SignIn.Opened opened = outside.open(name + ".new", Hired.PASSWORD, SessionKind.PAGE);
    assertThat(storeOutside.signedIn(opened.token().hash(), SessionKind.PAGE, clock.instant())).get()
        .matches(SignedIn::mustChangePassword);
  }
}
