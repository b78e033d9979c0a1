package org.wasl.organization.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Gathered;
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

  private static final int MOST_NAME = 60;
  private static final int MOST_PASSWORD = 200;

  record TokenForm(
      @NotBlank @Size(max = MOST_NAME) @Nullable String username,
      @NotBlank @Size(max = MOST_PASSWORD) @Nullable String password) {

    @Override
    public String toString() {
      return "TokenForm";
    }
  }

  record TokenView(String token, OffsetDateTime expiresAt) {}

  /** A new token; several at once are fine. 401 when name or password are not right. */
  @PostMapping("/tokens")
  ResponseEntity<TokenView> create(@RequestBody TokenForm form) {
    var gathered = new Gathered();
    String username = gathered.at("username", () -> CleanText.requiredLine("username", form.username(), MOST_NAME));
    String password = gathered.at("password", () -> password(form.password()));
    gathered.orRefuse();
    SignIn.Opened opened = signIn.open(
        Objects.requireNonNull(username), Objects.requireNonNull(password), SessionKind.API);
    return ResponseEntity.status(201).body(new TokenView(
        opened.token().value(), opened.expiresAt().atZone(AssociationZone.ZONE).toOffsetDateTime()));
  }

  /** As it was typed, spaces too; only whether it is there and of a sane length is looked at. */
  private static String password(@Nullable String typed) {
    CleanText.required("password", typed, MOST_PASSWORD);
    return Objects.requireNonNull(typed);
  }

  @ExceptionHandler(SignIn.WrongCredentials.class)
  void wrong(HttpServletRequest request, HttpServletResponse response) throws IOException {
    problems.write(request, response, 401, "wrong-credentials");
  }
}
