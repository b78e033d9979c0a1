package org.wasl.cast;

import java.util.Objects;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** Tests that forge a form's token leave a repository of their own in the shared filter; this gives it back its own. */
public final class OwnTokens {

  private OwnTokens() {}

  /** From here on tokens live in cookies again, as they do outside of tests. */
  public static void in(WebApplicationContext application) {
    var request = MockMvcRequestBuilders.get("/find")
        .buildRequest(Objects.requireNonNull(application.getServletContext()));
    request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, application);
    WebTestUtils.setCsrfTokenRepository(request, new CookieCsrfTokenRepository());
  }
}
