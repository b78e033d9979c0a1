package org.wasl.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps the reader's choice of language for a year. */
@Controller
class LanguageController {

  @PostMapping("/language")
  String choose(@RequestParam String language, @RequestParam(defaultValue = "/") String back,
      HttpServletResponse response) {
    Cookie cookie = new Cookie(Requests.LANGUAGE_COOKIE, Language.of(language).code());
    cookie.setPath("/");
    cookie.setMaxAge(365 * 24 * 3600);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
    // only paths of our own: a second slash or a backslash would lead elsewhere
    boolean ours = back.matches("/(?![/\\\\])[^\\\\\\s]*") || back.equals("/");
    return "redirect:" + (ours ? back : "/");
  }
}
