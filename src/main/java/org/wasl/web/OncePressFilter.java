package org.wasl.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wasl.kernel.Actor;

/**
 * A form that is sent twice has one effect: every form that is drawn bears a number of its own, {@code _once}, and the
 * same form with the same words from the same person leads to where the first one led. The second waits for the first.
 * What was refused may be sent again; other words under the same number are another form. Kept in memory for an hour:
 * programs, which may come back after a crash, have idempotency keys.
 */
@Component
class OncePressFilter extends OncePerRequestFilter {

  static final String FIELD = "_once";
  private static final Duration PATIENCE = Duration.ofSeconds(45);
  /** Who enters or leaves gets a session or loses one; that is never handed out again. */
  private static final Set<String> DOORS = Set.of("/sign-in", "/sign-out");

  private final Cache<String, CompletableFuture<Optional<Sent>>> presses =
      Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(Duration.ofHours(1)).build();

  /** Where a form that was taken led to. */
  private record Sent(int status, String location, List<String> cookies) {

    static Optional<Sent> of(HttpServletResponse response) {
      String location = response.getHeader("Location");
      return response.getStatus() / 100 == 3 && location != null
          ? Optional.of(new Sent(response.getStatus(), location, List.copyOf(response.getHeaders("Set-Cookie"))))
          : Optional.empty();
    }

    void again(HttpServletResponse response) {
      cookies.forEach(cookie -> response.addHeader("Set-Cookie", cookie));
      response.setStatus(status);
      response.setHeader("Location", location);
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    return !request.getMethod().equals("POST") || Requests.isApi(request) || DOORS.contains(request.getRequestURI())
        || type != null && type.startsWith("multipart/") || request.getParameter(FIELD) == null;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = fingerprint(request);
    var mine = new CompletableFuture<Optional<Sent>>();
    var earlier = presses.asMap().putIfAbsent(key, mine);
    if (earlier == null) {
      first(key, mine, request, response, chain);
      return;
    }
    Optional<Sent> sent = outcome(earlier);
    if (sent.isPresent()) {
      sent.get().again(response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void first(String key, CompletableFuture<Optional<Sent>> mine, HttpServletRequest request,
      HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
    Optional<Sent> sent = Optional.empty();
    try {
      chain.doFilter(request, response);
      sent = Sent.of(response);
    } finally {
      if (sent.isEmpty()) {
        presses.asMap().remove(key, mine);
      }
      mine.complete(sent);
    }
  }

  private static Optional<Sent> outcome(CompletableFuture<Optional<Sent>> earlier) {
    try {
      return earlier.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException unknown) {
      return Optional.empty();
    }
  }

  private static String fingerprint(HttpServletRequest request) {
    Actor actor = PageViews.actor();
    StringBuilder form = new StringBuilder(actor == null ? "" : actor.id().value().toString())
        .append('\n').append(request.getRequestURI());
    new TreeMap<>(request.getParameterMap()).forEach((name, values) ->
        form.append('\n').append(name.length()).append(name).append('=')
            .append(String.join("\n", values)));
    try {
      return HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(form.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
