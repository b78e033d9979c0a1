package org.wasl.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wasl.kernel.Refused;
import org.wasl.web.Ui;

/** The door to administration: leads to the first section that is open to who comes. */
@Controller
class AdminController {

  @GetMapping("/admin")
  String first(Ui ui) {
    return AdminNav.ALL.stream().filter(each -> each.openTo(ui)).findFirst()
        .map(each -> "redirect:" + each.path())
        .orElseThrow(Refused::forbidden);
  }
}
