package org.wasl.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Refused;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller was reached: in filters and at sign-in. */
@Component
public class ProblemWriter {

  private final Texts texts;
  private final JsonMapper json;

  ProblemWriter(Texts texts, JsonMapper json) {
    this.texts = texts;
    this.json = json;
  }

  /** The refusal as problem details in the caller's language. */
  public void write(HttpServletRequest request, HttpServletResponse response, Refused refused) throws IOException {
    write(response, Problems.detail(texts, Requests.language(request), refused));
  }

  /** A status that no refusal stands for, such as 401. */
  public void write(HttpServletRequest request, HttpServletResponse response, int status, String code)
      throws IOException {
    Language language = Requests.language(request);
    write(response, Problems.of(texts, language, status, code, texts.text(language, "problem." + code)));
  }

  private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
    byte[] body = json.writeValueAsBytes(problem);
    response.setStatus(problem.getStatus());
    response.setContentType("application/problem+json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
