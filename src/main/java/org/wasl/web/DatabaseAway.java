package org.wasl.web;

import gg.jte.TemplateException;
import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells a database that is away, or has no answer now, from an error of ours, however deep it is wrapped. */
public final class DatabaseAway {

  private DatabaseAway() {}

  /** Whether the same may go well when it is tried again. */
  public static boolean is(@Nullable Throwable failed) {
    return switch (failed) {
      case DataAccessResourceFailureException away -> true;
      case TransientDataAccessException away -> true;
      case TransactionException away -> true;
      case ServletException wrapped -> is(wrapped.getCause());
      case IllegalStateException wrapped -> is(wrapped.getCause());
      case TemplateException wrapped -> is(wrapped.getCause());
      case null, default -> false;
    };
  }
}
