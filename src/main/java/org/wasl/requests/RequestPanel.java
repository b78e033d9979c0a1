package org.wasl.requests;

import gg.jte.Content;
import java.util.Optional;
import org.wasl.kernel.Actor;
import org.wasl.web.Ui;

/**
 * A section that a module above brings to the page of a request: its timeline, the delivery, the rating. Beans of this
 * type are drawn in the order of {@link #order()}; called only after the reader was found to be allowed to see the
 * request.
 */
public interface RequestPanel {

  /** Lower comes first. */
  int order();

  /** The section, ready to draw inside the sheet; empty when there is nothing to show now. */
  Optional<Content> show(Ui ui, Actor actor, RequestSummary request);

  /** The section for the study pack, on management's desk and on paper; empty for most. */
  default Optional<Content> showInPack(Ui ui, Actor actor, RequestSummary request) {
    return Optional.empty();
  }
}
