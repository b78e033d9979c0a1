package org.wasl.postgres.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.wasl.postgres.Database;

/**
 * The migrations that this program carries, known by a fingerprint of their names and contents. It is noted on the
 * schema once they are applied, so that a start on the same database can do without looking at each of them.
 */
record Migrations(String fingerprint) {

  static Migrations onTheClassPath() {
    try {
      Resource[] all = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*.sql");
      Arrays.sort(all, Comparator.comparing(Resource::getFilename));
      var digest = MessageDigest.getInstance("SHA-256");
      for (Resource each : all) {
        digest.update((each.getFilename() + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(each.getContentAsByteArray());
      }
      return new Migrations("Wasl, migrations " + HexFormat.of().formatHex(digest.digest()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** False also where there is no schema yet. */
  boolean wereAppliedTo(Connection connection) throws SQLException {
    try (var question = connection.prepareStatement(
        "select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = ?")) {
      question.setString(1, Database.SCHEMA);
      try (var answer = question.executeQuery()) {
        return answer.next() && fingerprint.equals(answer.getString(1));
      }
    }
  }

  /** To be called once they all are applied. */
  void noteIn(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("comment on schema " + Database.SCHEMA + " is '" + fingerprint + "'");
    }
  }
}
