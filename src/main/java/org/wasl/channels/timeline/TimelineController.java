package org.wasl.channels.timeline;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.channels.Timeline;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Reference;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;

/** The whole timeline as a page of its own, for what a file or a request shows only the newest of. */
@Controller
class TimelineController {

  private static final int ROWS = 40;

  private final Timeline timeline;
  private final Parties parties;

  TimelineController(Timeline timeline, Parties parties) {
    this.timeline = timeline;
    this.parties = parties;
  }

  @GetMapping("/parties/{id}/timeline")
  String ofParty(Actor actor, @PathVariable String id, @RequestParam Optional<String> after, Model model) {
    PartyId party = PartyId.of(id);
    var slice = timeline.ofParty(actor, party, Page.of(ROWS, after.orElse(null)));
    parties.opened(actor, party, "timeline");
    model.addAttribute("page",
        new TimelinePage("/parties/" + party, "/interactions/new?party=" + party, "", slice));
    return "channels/timeline/page";
  }

  @GetMapping("/requests/{reference}/timeline")
  String ofRequest(Actor actor, @PathVariable String reference, @RequestParam Optional<String> after, Model model) {
    Reference request = new Reference(reference);
    model.addAttribute("page", new TimelinePage("/requests/" + request, "/interactions/new?request=" + request,
        request.value(), timeline.ofRequest(actor, request, Page.of(ROWS, after.orElse(null)))));
    return "channels/timeline/page";
  }
}
