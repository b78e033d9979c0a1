package org.wasl.web.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wasl.kernel.Refused;
import org.wasl.web.ProblemWriter;

/**
 * Reads the body of an API call, whoever calls and by whatever method, before anything is made of it; 413
 * {@code too-large} above a mebibyte. Forms with files are read part by part, to limits of their own.
 */
class BodyLimitFilter extends OncePerRequestFilter {

  static final int MOST_BYTES = 1 << 20;

  private final ProblemWriter problems;

  BodyLimitFilter(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Call call = Call.read(request, MOST_BYTES);
    if (call == null) {
      problems.write(request, response, Refused.of(Refused.Kind.TOO_LARGE, "too-large"));
      return;
    }
    chain.doFilter(call, response);
  }
}
