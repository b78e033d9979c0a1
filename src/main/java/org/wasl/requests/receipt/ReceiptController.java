package org.wasl.requests.receipt;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.web.Ui;

/** The receipt as paper: an A4 sheet, or with {@code slip=80} the slip of the counter's printer. */
@Controller
class ReceiptController {

  private final ReadReceipt reading;

  ReceiptController(ReadReceipt reading) {
    this.reading = reading;
  }

  @GetMapping("/requests/{reference}/receipt")
  String receipt(Actor actor, Ui ui, @PathVariable String reference, @RequestParam Optional<String> slip,
      Model model) {
    model.addAttribute("receipt", reading.read(actor, new Reference(reference), ui.language()));
    return slip.isPresent() ? "requests/receipt/slip" : "requests/receipt/sheet";
  }
}
