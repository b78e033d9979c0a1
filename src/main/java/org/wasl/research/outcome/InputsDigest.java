package org.wasl.research.outcome;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.research.form.Member;
import org.wasl.research.form.StudyFacts;

/** What went into a reckoning, as 64 hexadecimal digits: the same facts and tables always give the same (SHA-256). */
final class InputsDigest {

  private InputsDigest() {}

  /** Every answer as typed, every row of the table, the day, and the edition of the tables. */
  static String of(StudyFacts facts, LocalDate day, @Nullable UUID tables) {
    StringBuilder all = new StringBuilder("1");
    part(all, day.toString());
    part(all, String.valueOf(tables));
    facts.answers().forEach((field, typed) -> {
      part(all, field.code());
      part(all, typed);
    });
    for (Member each : facts.members()) {
      part(all, each.name());
      part(all, each.relation());
      part(all, each.identity());
      part(all, each.age());
      part(all, each.work());
      part(all, each.health());
      part(all, String.valueOf(each.disabled()));
    }
    return digest(all.toString());
  }

  /** With its length before it, so that no two lists of parts read the same. */
  private static void part(StringBuilder all, String text) {
    all.append('\n').append(text.length()).append(':').append(text);
  }

  private static String digest(String text) {
    try {
      return HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
