package org.wasl.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was just done, told once on the page that follows. Travels in a cookie as the key of a text and references
 * only: a forged one can say nothing but our own sentences.
 */
public final class Flash {

  private static final String COOKIE = "wasl_told";
  private static final Pattern SAFE = Pattern.compile("[a-z0-9.-]{1,80}(~[A-Z0-9-]{1,20}){0,3}");

  private Flash() {}

  record Told(String key, Object[] args) {}

  /** Tells the text of {@code key} on the next page; arguments are references such as {@code R-1448-000123}. */
  public static void tell(HttpServletResponse response, String key, String... references) {
    Cookie cookie = new Cookie(COOKIE, references.length == 0 ? key : key + "~" + String.join("~", references));
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setMaxAge(60);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  static Optional<Told> read(HttpServletRequest request) {
    return Requests.cookie(request, COOKIE).filter(value -> SAFE.matcher(value).matches()).map(value -> {
      String[] parts = value.split("~");
      return new Told(parts[0], Arrays.copyOfRange(parts, 1, parts.length, Object[].class));
    });
  }

  static void clear(HttpServletRequest request, HttpServletResponse response) {
    if (Requests.cookie(request, COOKIE).isPresent()) {
      Cookie cookie = new Cookie(COOKIE, "");
      cookie.setPath("/");
      cookie.setMaxAge(0);
      response.addCookie(cookie);
    }
  }
}
