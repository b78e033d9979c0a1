package org.wasl.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateException;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.wasl.Clause;

@Clause("P-2.2")
class DatabaseAwayRuleTests {

  private final Exception away = new CannotGetJdbcConnectionException("away");

  @Test
  void it_is_told_however_deep_it_is_wrapped() {
    assertThat(DatabaseAway.is(away)).isTrue();
    assertThat(DatabaseAway.is(new CannotCreateTransactionException("away"))).isTrue();
    assertThat(DatabaseAway.is(new ServletException(new TemplateException("site/problem.jte", away)))).isTrue();
  }

  @Test
  void an_error_of_ours_is_not_taken_for_it() {
    assertThat(DatabaseAway.is(new DataIntegrityViolationException("ours"))).isFalse();
    assertThat(DatabaseAway.is(new ServletException(new TemplateException("ours", new IllegalArgumentException())))).isFalse();
    assertThat(DatabaseAway.is(null)).isFalse();
  }
}
