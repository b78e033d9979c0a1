package org.wasl.organization.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Refused;
import org.wasl.organization.demo.DemoStaff;

/** Signing in and out on pages. */
@Controller
class SignInController {

  private final SignIn signIn;
  private final Sessions sessions;
  private final boolean secureCookies;

  SignInController(SignIn signIn, Sessions sessions, @Value("${wasl.secure-cookies:false}") boolean secureCookies) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.secureCookies = secureCookies;
  }

  @GetMapping("/sign-in")
  String form(Model model) {
    return page(model, "", "");
  }

  private static String page(Model model, String username, String error) {
    model.addAttribute("username", username);
    model.addAttribute("error", error);
    model.addAttribute("cast", DemoStaff.usernames());
    return "site/sign-in";
  }

  @PostMapping("/sign-in")
  String enter(@RequestParam String username, @RequestParam String password, Model model,
      HttpServletResponse response) {
    try {
      SignIn.Opened opened = signIn.open(username, password, SessionKind.PAGE);
      response.addHeader(HttpHeaders.SET_COOKIE,
          cookie(opened.token().value(), SessionKind.PAGE.lasts()).toString());
      // whoever was here before knows the old one; the next page makes another
      response.addHeader(HttpHeaders.SET_COOKIE,
          ResponseCookie.from("XSRF-TOKEN", "").path("/").maxAge(0).build().toString());
      return "redirect:/today";
    } catch (SignIn.WrongCredentials wrong) {
      return again(model, response, username, HttpStatus.UNPROCESSABLE_CONTENT, "wrong-credentials");
    } catch (Refused slowDown) {
      return again(model, response, username, HttpStatus.TOO_MANY_REQUESTS, slowDown.code());
    }
  }

  private static String again(
      Model model, HttpServletResponse response, String username, HttpStatus status, String code) {
    response.setStatus(status.value());
    return page(model, username.length() > 60 ? "" : username, "problem." + code);
  }

  @PostMapping("/sign-out")
  String leave(HttpServletRequest request, HttpServletResponse response) {
    TokenFilter.cookie(request).ifPresent(sessions::close);
    response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO).toString());
    return "redirect:/sign-in";
  }

  private ResponseCookie cookie(String value, Duration age) {
    return ResponseCookie.from(TokenFilter.COOKIE, value).path("/").httpOnly(true).secure(secureCookies)
        .sameSite("Lax").maxAge(age).build();
  }
}
