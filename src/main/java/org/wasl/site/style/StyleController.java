package org.wasl.site.style;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Refused;
import org.wasl.web.Ui;

/** Shows all parts of the pages, in demo mode only (404 else): for those who build pages. */
@Controller
class StyleController {

  private static final Set<String> SCREENS =
      Set.of("today", "find", "file", "intake", "request", "desk", "admin", "receipt");

  /** All parts, or with {@code screen} the shape of one screen. */
  @GetMapping("/style")
  String parts(Ui ui, @RequestParam(defaultValue = "") String screen) {
    if (!ui.demo() || !(screen.isEmpty() || SCREENS.contains(screen))) {
      throw Refused.absent();
    }
    return screen.isEmpty() ? "site/style" : "site/style/" + screen;
  }
}
