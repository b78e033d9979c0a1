package org.wasl.postgres.ready;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * {@code GET /health}: 200 while the process answers at all. {@code GET /ready}: 200 once everything that fills the
 * database at start has ended and while the database answers, otherwise 503.
 *
 * <p>A filter before all others, so that neither sign-in nor a session kept in the database stands in the way of the
 * answer that the database is away.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HealthFilter extends OncePerRequestFilter {

  private final ApplicationAvailability availability;
  private final DataSource database;

  HealthFilter(ApplicationAvailability availability, DataSource database) {
    this.availability = availability;
    this.database = database;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean asked = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    switch (asked ? request.getRequestURI() : "") {
      case "/health" -> answer(response, 200, "alive");
      case "/ready" -> ready(response);
      default -> chain.doFilter(request, response);
    }
  }

  private void ready(HttpServletResponse response) throws IOException {
    if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
      answer(response, 503, "starting");
    } else if (!databaseAnswers()) {
      answer(response, 503, "database away");
    } else {
      answer(response, 200, "ready");
    }
  }

  private boolean databaseAnswers() {
    try (var connection = database.getConnection()) {
      return connection.isValid(1);
    } catch (SQLException away) {
      return false;
    }
  }

  private static void answer(HttpServletResponse response, int status, String word) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().println(word);
  }
}
