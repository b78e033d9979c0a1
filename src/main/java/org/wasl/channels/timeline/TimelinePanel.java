package org.wasl.channels.timeline;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wasl.channels.ChannelPermissions;
import org.wasl.channels.Timeline;
import org.wasl.channels.TimelineEntry;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Slice;
import org.wasl.requests.RequestPanel;
import org.wasl.requests.RequestSummary;
import org.wasl.web.Parts;
import org.wasl.web.Ui;

/** Brings the newest of the timeline to the page of a request. */
@Component
class TimelinePanel implements RequestPanel {

  private static final int ROWS = 8;

  private final Timeline timeline;
  private final Parts parts;

  TimelinePanel(Timeline timeline, Parts parts) {
    this.timeline = timeline;
    this.parts = parts;
  }

  @Override
  public int order() {
    return 900;
  }

  @Override
  public Optional<Content> show(Ui ui, Actor actor, RequestSummary request) {
    if (!actor.may(ChannelPermissions.READ)) {
      return Optional.empty();
    }
    Slice<TimelineEntry> slice = timeline.ofRequest(actor, request.reference(), Page.first(ROWS));
    return Optional.of(parts.of("channels/timeline/panel",
        Map.of("ui", ui, "slice", slice, "of", "/requests/" + request.reference(),
            "record", "/interactions/new?request=" + request.reference(), "linked", false)));
  }
}
