package org.wasl.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/** What a servlet request says of its reader. */
final class Requests {

  static final String LANGUAGE_COOKIE = "wasl_language";

  private Requests() {}

  /** The API follows {@code Accept-Language}; pages follow the reader's choice, Arabic until one was made. */
  static Language language(HttpServletRequest request) {
    return isApi(request)
        ? Language.of(request.getHeader("Accept-Language"))
        : Language.of(cookie(request, LANGUAGE_COOKIE).orElse(null));
  }

  static boolean isApi(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/");
  }

  static Optional<String> cookie(HttpServletRequest request, String name) {
    Cookie @Nullable [] cookies = request.getCookies();
    return cookies == null ? Optional.empty() : Arrays.stream(cookies)
        .filter(each -> each.getName().equals(name)).map(Cookie::getValue).findFirst();
  }

  /** The pattern that matched, such as {@code /requests/{reference}}: fit for logs, holds nothing personal. */
  static String route(HttpServletRequest request) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return pattern == null ? "(no route)" : pattern.toString();
  }
}
