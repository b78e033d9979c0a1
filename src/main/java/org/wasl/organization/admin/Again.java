package org.wasl.organization.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;

/** Shows a form again with what was refused. */
public final class Again {

  private Again() {}

  /**
   * The reasons to show beside the form, its status set (422 a rule, 409 stale); any other refusal is no matter of a
   * form and goes on to its own page.
   */
  public static List<Refusal> with(Refused refused, HttpServletResponse response) {
    if (refused.kind() != Refused.Kind.RULE && refused.kind() != Refused.Kind.CONFLICT) {
      throw refused;
    }
    response.setStatus(refused.kind().status());
    return refused.refusals();
  }
}
