package org.wasl.delivery.handover;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.web.Flash;

/** Delivering on pages. */
@Controller
class HandoverController {

  private static final String VIEW = "delivery/handover/page";

  private final DeliverService deliver;
  private final ConfirmDelivery confirm;
  private final HandoverReading reading;

  HandoverController(DeliverService deliver, ConfirmDelivery confirm, HandoverReading reading) {
    this.deliver = deliver;
    this.confirm = confirm;
    this.reading = reading;
  }

  @GetMapping("/requests/{reference}/delivery")
  String page(Actor actor, @PathVariable String reference, Model model) {
    model.addAttribute("page",
        reading.page(actor, new Reference(reference), HandoverPage.Typed.NOTHING, List.of()));
    return VIEW;
  }

  @PostMapping("/requests/{reference}/delivery")
  String deliver(Actor actor, @PathVariable String reference,
      @RequestParam(defaultValue = "") String description,
      @RequestParam(defaultValue = "") String quantity, @RequestParam(defaultValue = "") String amount,
      @RequestParam(defaultValue = "false") boolean partial, Model model, HttpServletResponse response) {
    var typed = new HandoverPage.Typed(description, quantity, amount, partial, "", "", "");
    try {
      deliver.deliver(actor, new Reference(reference), TypedNumbers.command(typed));
    } catch (Refused refused) {
      return again(actor, reference, typed, refused, model, response);
    }
    Flash.tell(response, partial ? "delivery.part.told" : "delivery.delivered.told", reference);
    return "redirect:/requests/" + reference;
  }

  @PostMapping("/requests/{reference}/delivery/confirmation")
  String confirm(Actor actor, @PathVariable String reference, @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String note, @RequestParam(defaultValue = "") String code, Model model,
      HttpServletResponse response) {
    var typed = new HandoverPage.Typed("", "", "", false, by, note, code);
    try {
      confirm.confirm(actor, new Reference(reference), by, note, code);
    } catch (Refused refused) {
      return again(actor, reference, typed, refused, model, response);
    }
    Flash.tell(response, "delivery.confirmed.told", reference);
    return "redirect:/requests/" + reference;
  }

  private String again(Actor actor, String reference, HandoverPage.Typed typed, Refused refused, Model model,
      HttpServletResponse response) {
    if (refused.kind() != Refused.Kind.RULE) {
      throw refused;
    }
    model.addAttribute("page", reading.page(actor, new Reference(reference), typed, refused.refusals()));
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return VIEW;
  }
}
