package org.wasl.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;

/** Puts refusals into words: the sentence of a page, or the problem details (RFC 9457) of an API answer. */
final class Problems {

  private Problems() {}

  /** The sentence of one refusal; its code where the bundle has no sentence (a test keeps that from happening). */
  static String sentence(Texts texts, Language language, Refusal refusal) {
    String sentence = texts.textOrNull(language, "problem." + refusal.code(), refusal.args().toArray());
    return sentence == null ? refusal.code() : sentence;
  }

  /** The body of an API refusal: {@code type, title, status, detail, code, errors[]} and the refusal's own members. */
  static ProblemDetail detail(Texts texts, Language language, Refused refused) {
    ProblemDetail problem = of(texts, language, refused.kind().status(), refused.code(),
        sentence(texts, language, refused.refusals().getFirst()));
    List<Map<String, String>> errors = refused.refusals().stream()
        .map(each -> Map.of(
            "pointer", each.pointer() == null ? "" : each.pointer(),
            "code", each.code(),
            "message", sentence(texts, language, each)))
        .toList();
    problem.setProperty("errors", errors);
    refused.extra().forEach(problem::setProperty);
    return problem;
  }

  /** A value that is not what it claims to be, as a refusal; texts name their field first. */
  static Refused of(InvalidValue invalid) {
    Object[] args = invalid.args().toArray();
    return invalid.code().startsWith("text-") && args.length > 0
        ? Refused.field(args[0].toString(), invalid.code(), args)
        : Refused.rule(invalid.code(), args);
  }

  /** A problem with one code. */
  static ProblemDetail of(Texts texts, Language language, int status, String code, String detail) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setType(java.net.URI.create("urn:wasl:problem:" + code));
    String title = texts.textOrNull(language, "problem.title." + status);
    problem.setTitle(title == null ? HttpStatus.valueOf(status).getReasonPhrase() : title);
    problem.setDetail(detail);
    problem.setProperty("code", code);
    return problem;
  }
}
