package org.wasl.web.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.wasl.kernel.Refused;
import org.wasl.web.CallerOf;
import org.wasl.web.ProblemWriter;

/**
 * Runs an API {@code POST} in one transaction together with the record of its answer, and answers only after that
 * transaction has committed: acknowledged means kept. The same caller, key and body again gets the same answer, also
 * after a crash; another body gets 422 {@code idempotency-key-reused}; a key still running, 409
 * {@code idempotency-in-progress}. Answers 2xx, 409 and 422 are kept; what was denied or unreadable leaves nothing.
 * Stands behind {@link BodyLimitFilter}. Source: contract, draft-ietf-httpapi-idempotency-key-header.
 */
class IdempotencyFilter extends OncePerRequestFilter {

  private static final int MOST_KEY = 200;

  private final AnswerStore answers;
  private final TransactionTemplate transaction;
  private final ProblemWriter problems;
  private final Clock clock;
  private final PlantedFault fault;

  IdempotencyFilter(AnswerStore answers, TransactionTemplate transaction, ProblemWriter problems, Clock clock,
      PlantedFault fault) {
    this.answers = answers;
    this.transaction = transaction;
    this.problems = problems;
    this.clock = clock;
    this.fault = fault;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !request.getMethod().equals("POST") || !path.startsWith("/api/v1/")
        || path.equals("/api/v1/tokens") || path.startsWith("/api/v1/hooks/") || path.startsWith("/api/v1/public/");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = request.getHeader("Idempotency-Key");
    if (key == null || key.isBlank() || key.length() > MOST_KEY) {
      problems.write(request, response, Refused.of(Refused.Kind.UNREADABLE, "idempotency-key-required", MOST_KEY));
      return;
    }
    Call call = (Call) request;
    try {
      answer(call, response, chain, CallerOf.request(), key);
    } catch (DuplicateKeyException other) {
      // the same key was answered between our look and our record: ours is rolled back, theirs is the answer
      answer(call, response, chain, CallerOf.request(), key);
    } catch (Refused unread) {
      problems.write(request, response, unread);
    }
  }

  private void answer(Call call, HttpServletResponse response, FilterChain chain, UUID caller, String key)
      throws ServletException, IOException {
    byte[] fingerprint = call.fingerprint();
    var kept = new ContentCachingResponseWrapper(response);
    try {
      Optional<StoredAnswer> earlier = transaction.execute(status -> {
        if (!answers.hold(caller, key)) {
          throw Refused.conflict("idempotency-in-progress");
        }
        Optional<StoredAnswer> stored = answers.find(caller, key);
        if (stored.isPresent()) {
          return stored;
        }
        run(call, kept, chain);
        if (kept.getStatus() >= 400) {
          status.setRollbackOnly();
        } else if (fault != PlantedFault.RECORD_AFTER_EFFECT) {
          answers.keep(caller, key, of(fingerprint, kept), clock.instant());
        }
        leak(kept);
        return Optional.empty();
      });
      if (earlier.isPresent()) {
        replay(call, response, earlier.get(), fingerprint);
        return;
      }
    } catch (Refused refused) {
      problems.write(call, response, refused);
      return;
    }
    if (keptApart(kept.getStatus())) {
      remember(caller, key, of(fingerprint, kept));
    }
    kept.copyBodyToResponse();
  }

  /** A refusal has no effect to be kept with; its answer is kept by itself. */
  private boolean keptApart(int status) {
    return status == 409 || status == 422 || (status < 400 && fault == PlantedFault.RECORD_AFTER_EFFECT);
  }

  private void remember(UUID caller, String key, StoredAnswer answer) {
    if (fault == PlantedFault.RECORD_AFTER_EFFECT) {
      PlantedFault.pause();
    }
    try {
      transaction.executeWithoutResult(status -> answers.keep(caller, key, answer, clock.instant()));
    } catch (DuplicateKeyException already) {
      logger.debug("answer already kept");
    }
  }

  private void leak(ContentCachingResponseWrapper kept) {
    if (fault == PlantedFault.ANSWER_BEFORE_COMMIT) {
      try {
        kept.copyBodyToResponse();
        kept.flushBuffer();
      } catch (IOException gone) {
        logger.debug("caller gone");
      }
      PlantedFault.pause();
    }
  }

  private void replay(Call call, HttpServletResponse response, StoredAnswer earlier, byte[] fingerprint)
      throws IOException {
    if (!Arrays.equals(earlier.fingerprint(), fingerprint)) {
      problems.write(call, response, Refused.rule("idempotency-key-reused"));
      return;
    }
    response.setStatus(earlier.status());
    setIfPresent(response, "Location", earlier.location());
    response.setContentType(earlier.contentType());
    response.setContentLength(earlier.body().length);
    response.getOutputStream().write(earlier.body());
  }

  private static void setIfPresent(HttpServletResponse response, String header, @Nullable String value) {
    if (value != null) {
      response.setHeader(header, value);
    }
  }

  private static StoredAnswer of(byte[] fingerprint, ContentCachingResponseWrapper response) {
    return new StoredAnswer(fingerprint, response.getStatus(), response.getContentType(),
        response.getHeader("Location"), response.getContentAsByteArray());
  }

  private static void run(Call call, HttpServletResponse response, FilterChain chain) {
    try {
      chain.doFilter(call, response);
    } catch (IOException | ServletException error) {
      throw new IllegalStateException(error);
    }
  }
}
