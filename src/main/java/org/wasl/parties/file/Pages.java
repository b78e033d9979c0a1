package org.wasl.parties.file;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;

/** What the pages of a file do when something is refused. */
public final class Pages {

  private Pages() {}

  /**
   * The view of the act; where a rule refuses it (422, or 409), the form again with the reasons, and status 422. Other
   * refusals go on to the problem page.
   */
  public static String orAgain(HttpServletResponse response, Supplier<String> act, Function<List<Refusal>, String> again) {
    try {
      return act.get();
    } catch (Refused refused) {
      if (refused.kind() != Refused.Kind.RULE && refused.kind() != Refused.Kind.CONFLICT) {
        throw refused;
      }
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return again.apply(refused.refusals());
    } catch (InvalidValue invalid) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return again.apply(List.of(Refusal.at(field(invalid.code()), invalid.code(), invalid.args().toArray())));
    }
  }

  /** The field of the page that a value's refusal is about. */
  private static String field(String code) {
    return code.startsWith("identity-") ? "number"
        : code.startsWith("circumstance-") ? "circumstances"
        : code.startsWith("relation-") ? "relation"
        : code.startsWith("text-") ? "reason" : "value";
  }
}
