package org.wasl.parties;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wasl.kernel.Actor;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.Uuid7;

/** Fictional staff of the tests of parties, kept in the database, and numbers nobody else uses. */
public final class People {

  private static int serial = (int) (System.nanoTime() % 4_000_000);

  private People() {}

  /** An officer of a branch who may do all that officers may. */
  public static Actor officer(JdbcClient jdbc, String branch) {
    return staff(jdbc, branch, "find", "register", "read", "edit", "reveal", "hand-over", "declare-kin", "represent",
        "assess-needs", "read-needs");
  }

  /** A member of staff with those permissions of this module. */
  public static Actor staff(JdbcClient jdbc, String branch, String... permissions) {
    UUID id = Uuid7.next();
    String username = "t" + Long.toString(id.getLeastSignificantBits() & Long.MAX_VALUE, 36);
    jdbc.sql("""
            insert into staff (id, username, name_ar, name_en, sex, branch, department, password_hash, created_at)
            values (:id, :username, 'نوف العطوي', 'Nouf Al Atawi', 'female', :branch, 'relations', '-', :now)""")
        .param("id", id).param("username", username).param("branch", branch)
        .param("now", Instant.EPOCH.atOffset(ZoneOffset.UTC)).update();
    Set<String> codes = java.util.Arrays.stream(permissions).map(each -> "parties." + each)
        .collect(java.util.stream.Collectors.toSet());
    return new Actor(new StaffId(id), username, "نوف العطوي", branch, Set.of("officer"), codes);
  }

  /** The same person with sight of every branch. */
  public static Actor everywhere(Actor actor) {
    Set<String> more = new java.util.HashSet<>(actor.permissions());
    more.add("organization.all-branches");
    return new Actor(actor.id(), actor.username(), actor.name(), actor.branch(), actor.roles(), more);
  }

  /** Signs the call in as that person. */
  public static RequestPostProcessor as(Actor actor) {
    return authentication(UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of()));
  }

  /** A citizen's number of 199… that was not given out before. */
  public static synchronized String nationalId() {
    return withCheckDigit("199%06d".formatted(serial++ % 1_000_000));
  }

  /** A resident's number of 299… that was not given out before. */
  public static synchronized String iqama() {
    return withCheckDigit("299%06d".formatted(serial++ % 1_000_000));
  }

  /** A mobile that was not given out before, as typed. */
  public static synchronized String mobile() {
    return "0590%06d".formatted(serial++ % 1_000_000);
  }

  /** A family name that nobody else has: letters only. */
  public static synchronized String family() {
    StringBuilder name = new StringBuilder("ال");
    for (int rest = serial++ + 100_000_000; rest > 0; rest /= 10) {
      name.append("بتجدرزسفقل".charAt(rest % 10));
    }
    return name.toString();
  }

  private static String withCheckDigit(String nine) {
    int sum = 0;
    for (int place = 0; place < 9; place++) {
      int digit = nine.charAt(place) - '0';
      int doubled = digit * 2;
      sum += place % 2 == 1 ? digit : doubled > 9 ? doubled - 9 : doubled;
    }
    return nine + (10 - sum % 10) % 10;
  }
}
