package org.wasl.organization.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wasl.kernel.Actor;

/** Says who calls: by bearer token on the API, by cookie on pages. Says nothing where neither is there. */
class TokenFilter extends OncePerRequestFilter {

  static final String COOKIE = "wasl_session";
  private static final Set<String> OPEN_BEFORE_CHANGE = Set.of(
      PasswordController.PATH, "/sign-out", "/sign-in", "/language", "/icons.svg", "/favicon.svg",
      "/error");

  private final Sessions sessions;
  private final SessionKind kind;

  TokenFilter(Sessions sessions, SessionKind kind) {
    this.sessions = sessions;
    this.kind = kind;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<SignedIn> known = known(request);
    if (known.isPresent() && known.get().mustChangePassword() && !isOpenBeforeChange(request)) {
      response.sendRedirect(PasswordController.PATH);
      return;
    }
    known.map(SignedIn::actor).ifPresent(TokenFilter::enter);
    chain.doFilter(request, response);
  }

  /** The page that says that the database is away must not need it. */
  private Optional<SignedIn> known(HttpServletRequest request) {
    try {
      return token(request).flatMap(token -> sessions.signedIn(token, kind));
    } catch (DataAccessException away) {
      if (request.getDispatcherType() == DispatcherType.ERROR) {
        return Optional.empty();
      }
      throw away;
    }
  }

  /** What one whose password was given by someone else may reach: choosing another, the way out, looks and language. */
  private static boolean isOpenBeforeChange(HttpServletRequest request) {
    String path = request.getRequestURI();
    return OPEN_BEFORE_CHANGE.contains(path) || path.startsWith("/css/") || path.startsWith("/js/")
        || path.startsWith("/fonts/") || path.startsWith("/webjars/");
  }

  /** The page of an error knows its reader too. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  private Optional<Token> token(HttpServletRequest request) {
    return kind == SessionKind.API ? bearer(request) : cookie(request);
  }

  private static Optional<Token> bearer(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
        ? Optional.of(new Token(header.substring(7).strip()))
        : Optional.empty();
  }

  static Optional<Token> cookie(HttpServletRequest request) {
    Cookie @Nullable [] cookies = request.getCookies();
    return cookies == null ? Optional.empty() : Arrays.stream(cookies)
        .filter(each -> each.getName().equals(COOKIE)).map(each -> new Token(each.getValue())).findFirst();
  }

  private static void enter(Actor actor) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(actor, null, java.util.List.of()));
    SecurityContextHolder.setContext(context);
  }
}
