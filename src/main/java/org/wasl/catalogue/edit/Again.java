package org.wasl.catalogue.edit;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.wasl.kernel.Refused;

/**
 * Shows a form again with what was typed and every reason (422); any other refusal has a page of its own.
 */
final class Again {

  private Again() {}

  static String show(Refused no, HttpServletResponse response, Model model, String view) {
    if (no.kind() != Refused.Kind.RULE) {
      throw no;
    }
    response.setStatus(422);
    model.addAttribute("refusals", no.refusals());
    return view;
  }
}
