package org.wasl.channels.timeline;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wasl.channels.ChannelPermissions;
import org.wasl.channels.Timeline;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.parties.FileSection;
import org.wasl.parties.PartySummary;
import org.wasl.web.Parts;
import org.wasl.web.Ui;

/** Brings the newest of the timeline to a person's file (P-0.1: the history on one screen). */
@Component
class TimelineSection implements FileSection {

  private static final int ROWS = 8;

  private final Timeline timeline;
  private final Parts parts;

  TimelineSection(Timeline timeline, Parts parts) {
    this.timeline = timeline;
    this.parts = parts;
  }

  @Override
  public String heading() {
    return "channels.timeline.title";
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public boolean isFor(Actor actor) {
    return actor.may(ChannelPermissions.READ);
  }

  @Override
  public Optional<Content> drawn(Ui ui, Actor actor, PartySummary who) {
    return Optional.of(parts.of("channels/timeline/panel", Map.of("ui", ui,
        "slice", timeline.ofParty(actor, who.id(), Page.first(ROWS)), "of", "/parties/" + who.id(),
        "record", "/interactions/new?party=" + who.id(), "linked", true)));
  }

  @Override
  public List<FileAct> acts(Actor actor, PartySummary who) {
    return actor.may(ChannelPermissions.RECORD)
        ? List.of(new FileAct("channels.contact.new", "/interactions/new?party=" + who.id())) : List.of();
  }
}
