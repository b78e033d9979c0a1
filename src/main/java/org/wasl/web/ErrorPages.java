package org.wasl.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.wasl.kernel.Refusal;

/** What the server itself says no to, before or after any controller: an unknown address, a form grown too old. */
@Controller
class ErrorPages implements ErrorController {

  private final PageViews views;
  private final ProblemWriter problems;

  ErrorPages(PageViews views, ProblemWriter problems) {
    this.views = views;
    this.problems = problems;
  }

  /** A page for people, a problem for programs. */
  @RequestMapping("/error")
  @Nullable ModelAndView tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
    int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
    String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    if (path.startsWith("/api/")) {
      problems.write(request, response, status, code(status));
      return null;
    }
    ModelAndView page = new ModelAndView("site/problem");
    page.setStatus(HttpStatus.valueOf(status));
    page.addObject("ui", views.ui(request));
    page.addObject("status", status);
    page.addObject("refusals", List.of(Refusal.of(code(status))));
    return page;
  }

  /** A refusal by permission has its own page; what arrives here with 403 is a form whose token does not hold. */
  private static String code(int status) {
    return switch (status) {
      case 403 -> "form-expired";
      case 404 -> "not-found";
      case 405 -> "method-not-allowed";
      case 413 -> "too-large";
      case 503 -> "try-again";
      default -> status < 500 ? "unreadable" : "our-error";
    };
  }
}
