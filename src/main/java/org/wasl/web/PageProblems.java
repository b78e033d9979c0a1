package org.wasl.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;

/** Turns whatever a page throws into a page that says, in the reader's language, what happened and what to do. */
@Order(2)
@ControllerAdvice(annotations = Controller.class)
class PageProblems {

  private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

  private final PageViews views;

  PageProblems(PageViews views) {
    this.views = views;
  }

  @ExceptionHandler
  ModelAndView refused(Refused refused, HttpServletRequest request) {
    return page(refused.kind().status(), refused.refusals(), request);
  }

  @ExceptionHandler
  ModelAndView invalid(InvalidValue invalid, HttpServletRequest request) {
    return refused(Problems.of(invalid), request);
  }

  @ExceptionHandler({DataAccessResourceFailureException.class, TransactionException.class,
      TransientDataAccessException.class})
  ModelAndView away(Exception away, HttpServletRequest request) {
    LOG.warn("database away: {}", away.getClass().getSimpleName());
    return page(503, List.of(Refusal.of("try-again")), request);
  }

  /** An address that names nothing, or a field that holds another kind of thing. */
  @ExceptionHandler
  ModelAndView mistyped(MethodArgumentTypeMismatchException mistyped, HttpServletRequest request) {
    boolean inAddress = mistyped.getParameter().hasParameterAnnotation(PathVariable.class);
    return inAddress ? page(404, List.of(Refusal.of("not-found")), request)
        : page(400, List.of(Refusal.of("unreadable")), request);
  }

  @ExceptionHandler
  ModelAndView other(Exception error, HttpServletRequest request) {
    if (error instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      int status = known.getStatusCode().value();
      return page(status, List.of(Refusal.of(status == 404 ? "not-found" : "unreadable")), request);
    }
    if (Unwritable.is(error)) {
      return page(400, List.of(Refusal.of("unreadable")), request);
    }
    String trace = UUID.randomUUID().toString();
    LOG.error("trace {} {} {}", trace, request.getMethod(), Requests.route(request), Scrubbed.of(error));
    return page(500, List.of(Refusal.of("our-error-page", trace)), request);
  }

  private ModelAndView page(int status, List<Refusal> refusals, HttpServletRequest request) {
    ModelAndView page = new ModelAndView("site/problem");
    page.setStatus(HttpStatus.valueOf(status));
    page.addObject("ui", views.ui(request));
    page.addObject("status", status);
    page.addObject("refusals", refusals);
    return page;
  }
}
