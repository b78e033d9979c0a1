package org.wasl.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refused;
import tools.jackson.databind.DatabindException;

/**
 * Turns whatever an API call throws into problem details in the caller's language. A database that is away is 503 with
 * {@code Retry-After}; an error of ours is 500 with a trace id and no inner message.
 */
@Order(1)
@RestControllerAdvice(annotations = Api.class)
class ApiProblems extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

  private final Texts texts;

  ApiProblems(Texts texts) {
    this.texts = texts;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refused refused, HttpServletRequest request) {
    return answer(Problems.detail(texts, Requests.language(request), refused));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalid(InvalidValue invalid, HttpServletRequest request) {
    return refused(Problems.of(invalid), request);
  }

  @ExceptionHandler({DataAccessResourceFailureException.class, TransactionException.class,
      TransientDataAccessException.class, QueryTimeoutException.class})
  ResponseEntity<ProblemDetail> away(Exception away, HttpServletRequest request) {
    LOG.warn("database away: {}", away.getClass().getSimpleName());
    ProblemDetail problem = problem(503, "try-again", request);
    return ResponseEntity.status(503).header("Retry-After", "5")
        .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> ours(Exception error, HttpServletRequest request) {
    if (Unwritable.is(error)) {
      return answer(problem(400, "unreadable", request));
    }
    String trace = UUID.randomUUID().toString();
    LOG.error("trace {} {} {}", trace, request.getMethod(), Requests.route(request), Scrubbed.of(error));
    ProblemDetail problem = problem(500, "our-error", request);
    problem.setProperty("traceId", trace);
    return answer(problem);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException error, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
    HttpServletRequest request = ((ServletWebRequest) web).getRequest();
    ProblemDetail problem = Problems.detail(texts, Requests.language(request),
        Refused.unreadable(pointer(error)));
    return new ResponseEntity<>(problem, headers, status);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception error, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
    HttpServletRequest request = ((ServletWebRequest) web).getRequest();
    return new ResponseEntity<>(problem(status.value(), code(status.value()), request), headers, status);
  }

  private static String pointer(HttpMessageNotReadableException error) {
    if (error.getCause() instanceof DatabindException databind) {
      StringBuilder pointer = new StringBuilder();
      databind.getPath().forEach(step -> pointer.append('/')
          .append(step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName()));
      return pointer.toString();
    }
    return "";
  }

  private static String code(int status) {
    return switch (status) {
      case 404 -> "not-found";
      case 405 -> "method-not-allowed";
      case 406, 415 -> "media-type";
      case 413 -> "too-large";
      default -> "unreadable";
    };
  }

  private ProblemDetail problem(int status, String code, HttpServletRequest request) {
    Language language = Requests.language(request);
    String sentence = texts.textOrNull(language, "problem." + code);
    return Problems.of(texts, language, status, code, sentence == null ? code : sentence);
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }
}
