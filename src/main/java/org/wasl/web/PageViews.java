package org.wasl.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;

/** Makes the {@link Ui} of a page from its request. */
@Component
class PageViews {

  private final Texts texts;
  private final Assets assets;
  private final Clock clock;
  private final boolean demo;
  private final BranchNames branches;

  PageViews(Texts texts, Assets assets, Clock clock, BranchNames branches,
      @Value("${wasl.demo:false}") boolean demo) {
    this.texts = texts;
    this.assets = assets;
    this.clock = clock;
    this.demo = demo;
    this.branches = branches;
  }

  Ui ui(HttpServletRequest request) {
    Language language = Requests.language(request);
    CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    String flash = Flash.read(request)
        .map(told -> texts.textOrNull(language, told.key(), told.args()))
        .orElse(null);
    var page = new Ui.PageContext(
        actor(), csrf == null ? "" : csrf.getToken(), request.getRequestURI(), back(request), flash, demo, branches);
    return new Ui(texts, assets, language, clock.instant(), page);
  }

  /** Where this page stands: its address with its filters; of what a form brought, where its reader begins. */
  private static String back(HttpServletRequest request) {
    boolean read = request.getMethod().equals("GET") && request.getDispatcherType() == DispatcherType.REQUEST;
    String query = request.getQueryString();
    return read ? request.getRequestURI() + (query == null ? "" : "?" + query) : actor() != null ? "/today" : "/";
  }

  /** Who is signed in with this request; null when nobody is. */
  static @Nullable Actor actor() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Actor actor ? actor : null;
  }
}
