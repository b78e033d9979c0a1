package org.wasl.organization.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.OffsetDateTime;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import jakarta.validation.Valid;
import org.wasl.kernel.AssociationZone;
import org.wasl.web.Api;
import org.wasl.web.ProblemWriter;

/** Signing in by API. */
@Api
class TokenApi {

  private final SignIn signIn;
  private final ProblemWriter problems;

  TokenApi(SignIn signIn, ProblemWriter problems) {
    this.signIn = signIn;
    this.problems = problems;
  }

  record TokenForm(@NotBlank @Size(max = 60) String username, @NotBlank @Size(max = 200) String password) {

    @Override
    public String toString() {
      return "TokenForm";
    }
  }

  record TokenView(String token, OffsetDateTime expiresAt) {}

  /** A new token; several at once are fine. 401 when name or password are not right. */
  @PostMapping("/tokens")
  ResponseEntity<TokenView> create(@Valid @RequestBody TokenForm form) {
    SignIn.Opened opened = signIn.open(form.username(), form.password(), SessionKind.API);
    return ResponseEntity.status(201).body(new TokenView(
        opened.token().value(), opened.expiresAt().atZone(AssociationZone.ZONE).toOffsetDateTime()));
  }

  @ExceptionHandler(SignIn.WrongCredentials.class)
  void wrong(HttpServletRequest request, HttpServletResponse response) throws IOException {
    problems.write(request, response, 401, "wrong-credentials");
  }
}
