package org.wasl.delivery.handover;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.requests.Grants;
import org.wasl.requests.RequestPanel;
import org.wasl.requests.RequestSummary;
import org.wasl.web.Parts;
import org.wasl.web.Ui;

/** The delivery as a section of the request's page: what was given, and the form for what comes next. */
@Component
class DeliveryPanel implements RequestPanel {

  private static final int AFTER_THE_DECISION = 20;

  private final DeliveryStore deliveries;
  private final Grants grants;
  private final Parts parts;

  DeliveryPanel(DeliveryStore deliveries, Grants grants, Parts parts) {
    this.deliveries = deliveries;
    this.grants = grants;
    this.parts = parts;
  }

  @Override
  public int order() {
    return AFTER_THE_DECISION;
  }

  @Override
  public Optional<Content> show(Ui ui, Actor actor, RequestSummary request) {
    var page = new HandoverPage(request.reference().value(), request.status(),
        deliveries.balance(request.id(), grants.of(request.id())), deliveries.of(request.id()),
        HandoverPage.Typed.NOTHING, List.of());
    return page.deliveries().isEmpty() && !page.canDeliver()
        ? Optional.empty()
        : Optional.of(parts.of("delivery/parts/sections", Map.of("ui", ui, "page", page)));
  }
}
