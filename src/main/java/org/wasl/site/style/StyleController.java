package org.wasl.site.style;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wasl.kernel.Refused;
import org.wasl.web.Ui;

/** Shows all parts of the pages, in demo mode only (404 else): for those who build pages. */
@Controller
class StyleController {

  @GetMapping("/style")
  String parts(Ui ui) {
    if (!ui.demo()) {
      throw Refused.absent();
    }
    return "site/style";
  }
}
