package org.wasl.web;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether an error comes of a character that no text of the database can hold, such as U+0000. */
final class Unwritable {

  /** character_not_in_repertoire, untranslatable_character */
  private static final Set<String> STATES = Set.of("22021", "22P05");

  private Unwritable() {}

  static boolean is(@Nullable Throwable error) {
    return switch (error) {
      case null -> false;
      case SQLException sql when sql.getSQLState() != null && STATES.contains(sql.getSQLState()) -> true;
      default -> error.getCause() != error && is(error.getCause());
    };
  }
}
