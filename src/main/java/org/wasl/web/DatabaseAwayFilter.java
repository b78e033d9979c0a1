package org.wasl.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A database that goes away where no controller stands between, at sign-in, at the record of an answer or at a commit,
 * is told as 503 {@code try-again} with {@code Retry-After}, as problem or as page; never as an error of ours. Whether a
 * commit that was cut off holds is not known then: the same key, sent again, tells. The same is said until everything
 * that fills the database at start has ended: work that comes earlier would take its connections away.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DatabaseAwayFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwayFilter.class);

  private final ProblemWriter problems;
  private final ApplicationAvailability availability;

  DatabaseAwayFilter(ProblemWriter problems, ApplicationAvailability availability) {
    this.problems = problems;
    this.availability = availability;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
      tryAgain(request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException failed) {
      if (!DatabaseAway.is(failed) || response.isCommitted()) {
        throw failed;
      }
      LOG.warn("database away: {}", failed.getClass().getSimpleName());
      response.reset();
      tryAgain(request, response);
    }
  }

  private void tryAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", "5");
    if (Requests.isApi(request)) {
      problems.write(request, response, 503, "try-again");
    } else {
      response.sendError(503);
    }
  }
}
