package org.wasl.organization.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Uuid7;

/** The staff of the cast: the logins of the contract, one role each, all with the password {@code demo}. */
@Component
class StaffChapter implements DemoChapter {

  static final String PASSWORD = "demo";

  /** One of the cast; the role has the user name's words, except where two share one. */
  record Member(
      String username, String role, String nameAr, String nameEn, String sex, String branch, String department) {}

  static final List<Member> CAST = List.of(
      new Member("officer", "officer", "نوف العطوي", "Nouf Al-Atawi", "female", "tabuk", "relations"),
      new Member("officer-umluj", "officer", "فهد الجهني", "Fahd Al-Juhani", "male", "umluj", "relations"),
      new Member("agent", "agent", "ريم البلوي", "Reem Al-Balawi", "female", "tabuk", "relations"),
      new Member("researcher", "researcher", "هدى الحويطي", "Huda Al-Huwaiti", "female", "tabuk", "research"),
      new Member("research-manager", "research-manager", "سلمان العنزي", "Salman Al-Anazi", "male", "tabuk",
          "research"),
      new Member("manager", "manager", "أبو خالد", "Abu Khalid", "male", "tabuk", "management"),
      new Member("branch-manager", "branch-manager", "ماجد البلوي", "Majid Al-Balawi", "male", "tabuk",
          "management"),
      new Member("quality", "quality", "أمل الشهري", "Amal Al-Shihri", "female", "tabuk", "quality"),
      new Member("volunteer-coordinator", "volunteer-coordinator", "بدر العمراني", "Badr Al-Umrani", "male",
          "tabuk", "volunteers"),
      new Member("supporters", "supporters", "لمياء العطوي", "Lamia Al-Atawi", "female", "tabuk", "supporters"),
      new Member("director", "director", "سعد العمراني", "Saad Al-Umrani", "male", "tabuk", "management"),
      new Member("dpo", "dpo", "منى الحربي", "Muna Al-Harbi", "female", "tabuk", "privacy"),
      new Member("admin", "admin", "طارق الزهراني", "Tariq Al-Zahrani", "male", "tabuk", "systems"));

  private final JdbcClient jdbc;
  private final PasswordEncoder passwords;
  private final Clock clock;

  StaffChapter(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
    this.jdbc = jdbc;
    this.passwords = passwords;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public void tell() {
    String hash = passwords.encode(PASSWORD);
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    CAST.forEach(each -> hire(each, hash, now));
  }

  private void hire(Member member, String hash, OffsetDateTime now) {
    jdbc.sql("""
            with hired as (
              insert into staff (id, username, name_ar, name_en, sex, branch, department, password_hash, demo,
                                 created_at)
              values (:id, :username, :nameAr, :nameEn, :sex, :branch, :department, :hash, true, :now)
              returning id)
            insert into staff_role (staff, role) select id, :role from hired""")
        .param("id", Uuid7.next()).param("username", member.username())
        .param("nameAr", member.nameAr()).param("nameEn", member.nameEn()).param("sex", member.sex())
        .param("branch", member.branch()).param("department", member.department())
        .param("hash", hash).param("now", now).param("role", member.role())
        .update();
  }
}
