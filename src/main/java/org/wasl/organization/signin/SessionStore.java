package org.wasl.organization.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.StaffName;
import org.wasl.organization.Actors;

/** Tables {@code session_token} and {@code sign_in_failure}; reads the staff member that a token stands for. */
@Component
class SessionStore implements Actors {

  private final JdbcClient jdbc;
  private final boolean demo;

  SessionStore(JdbcClient jdbc, @Value("${wasl.demo:false}") boolean demo) {
    this.jdbc = jdbc;
    this.demo = demo;
  }

  /** A new session; {@code hash} is the SHA-256 of its token. */
  void open(byte[] hash, StaffId staff, SessionKind kind, Instant now) {
    jdbc.sql("""
            insert into session_token (token_hash, staff, kind, created_at, expires_at)
            values (:hash, :staff, :kind, :now, :expires)""")
        .param("hash", hash).param("staff", staff.value()).param("kind", kind.code())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("expires", now.plus(kind.lasts()).atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * Who a living token of that kind belongs to, with roles and permissions as they are now; one statement. The cast of
   * a demo is nobody outside one.
   */
  Optional<SignedIn> signedIn(byte[] hash, SessionKind kind, Instant now) {
    return jdbc.sql("""
            select s.id, s.username, s.name_ar as staff_ar, s.name_en as staff_en, s.branch, s.must_change_password,
                   array(select role from staff_role where staff = s.id order by role) as roles,
                   array(select distinct p.permission
                           from staff_role r join role_permission p on p.role = r.role
                          where r.staff = s.id order by p.permission) as permissions
              from session_token t join staff s on s.id = t.staff
             where t.token_hash = :hash and t.kind = :kind and t.expires_at > :now
               and s.active and (:demo or not s.demo)""")
        .param("hash", hash).param("kind", kind.code()).param("now", now.atOffset(ZoneOffset.UTC))
        .param("demo", demo)
        .query((row, n) -> new SignedIn(actor(row), row.getBoolean("must_change_password"))).optional();
  }

  /** The member of staff at work with that name, roles and permissions as they are now. */
  @Override
  public Optional<Actor> named(String username) {
    return jdbc.sql("""
            select s.id, s.username, s.name_ar as staff_ar, s.name_en as staff_en, s.branch,
                   array(select role from staff_role where staff = s.id order by role) as roles,
                   array(select distinct p.permission
                           from staff_role r join role_permission p on p.role = r.role
                          where r.staff = s.id order by p.permission) as permissions
              from staff s
             where s.username = :username and s.active""")
        .param("username", username)
        .query((row, n) -> actor(row)).optional();
  }

  private static Actor actor(ResultSet row) throws SQLException {
    return new Actor(new StaffId(row.getObject("id", UUID.class)), row.getString("username"),
        StaffName.at(row, "staff"), row.getString("branch"), strings(row, "roles"), strings(row, "permissions"));
  }

  private static Set<String> strings(ResultSet row, String column) throws SQLException {
    return Set.of((String[]) row.getArray(column).getArray());
  }

  /** Ends a session; nothing happens when there is none. */
  void close(byte[] hash) {
    jdbc.sql("delete from session_token where token_hash = :hash").param("hash", hash).update();
  }

  /** Ends all sessions of a member of staff. */
  void closeAll(StaffId staff) {
    jdbc.sql("delete from session_token where staff = :staff").param("staff", staff.value()).update();
  }

  /** Ends all sessions of a member of staff but one. */
  void closeOthers(StaffId staff, byte[] kept) {
    jdbc.sql("delete from session_token where staff = :staff and token_hash <> :kept")
        .param("staff", staff.value()).param("kept", kept).update();
  }

  /** Drops what has expired; returns how many. */
  int sweep(Instant now) {
    jdbc.sql("delete from sign_in_failure where at < :before")
        .param("before", now.minusSeconds(86_400).atOffset(ZoneOffset.UTC)).update();
    return jdbc.sql("delete from session_token where expires_at <= :now")
        .param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  /** Notes a failed try. */
  void failed(String username, Instant now) {
    jdbc.sql("insert into sign_in_failure (username, at) values (:username, :now)")
        .param("username", username).param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  /** How often that name failed since the moment. */
  int failuresSince(String username, Instant since) {
    return jdbc.sql("select count(*) from sign_in_failure where username = :username and at > :since")
        .param("username", username).param("since", since.atOffset(ZoneOffset.UTC))
        .query(Integer.class).single();
  }

  /** Id and password hash of an active member of staff; the cast of a demo has none outside one. */
  Optional<Credentials> credentials(String username) {
    return jdbc.sql("""
            select id, password_hash, must_change_password
              from staff
             where username = :username and active and (:demo or not demo)""")
        .param("username", username).param("demo", demo)
        .query((row, n) -> new Credentials(new StaffId(row.getObject("id", UUID.class)),
            row.getString("password_hash"), row.getBoolean("must_change_password")))
        .optional();
  }

  /** Keeps a password's hash; {@code must} when its owner has to choose another. */
  void keepPassword(StaffId staff, String hash, boolean must) {
    jdbc.sql("""
            update staff
               set password_hash = :hash, must_change_password = :must, version = version + 1
             where id = :staff""")
        .param("hash", hash).param("must", must).param("staff", staff.value())
        .update();
  }

  record Credentials(StaffId id, String passwordHash, boolean mustChangePassword) {}
}
