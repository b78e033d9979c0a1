package org.wasl.web;

import java.sql.SQLException;

/**
 * An error as it may stand in a log: its type and where it came from, and of a database error the SQLSTATE and
 * constraint, never the message, which may quote a row.
 */
public final class Scrubbed {

  private Scrubbed() {}

  /** The same error and its causes, without their messages. */
  public static Throwable of(Throwable error) {
    Throwable shown = new Throwable(describe(error));
    shown.setStackTrace(error.getStackTrace());
    if (error.getCause() != null && error.getCause() != error) {
      shown.initCause(of(error.getCause()));
    }
    return shown;
  }

  private static String describe(Throwable error) {
    return error instanceof SQLException sql
        ? error.getClass().getName() + " SQLSTATE " + sql.getSQLState()
        : error.getClass().getName();
  }
}
