package org.wasl.parties.needs;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.parties.FileSection;
import org.wasl.parties.PartyKind;
import org.wasl.parties.PartySummary;
import org.wasl.web.Parts;
import org.wasl.web.Ui;

/** On a person's file: what is needed, since when that is known, and whether it is time to look again (P-2.1a). */
@Component
class FileNeeds implements FileSection {

  private final OpenNeeds openNeeds;
  private final Parts parts;

  FileNeeds(OpenNeeds openNeeds, Parts parts) {
    this.openNeeds = openNeeds;
    this.parts = parts;
  }

  @Override
  public String heading() {
    return "parties.needs.title";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Optional<Content> drawn(Ui ui, Actor actor, PartySummary who) {
    return Optional.of(who.kind() == PartyKind.ORGANISATION ? nothing -> { }
        : parts.of("parties/needs/section", Map.of("ui", ui, "needs", openNeeds.of(actor, who))));
  }
}
