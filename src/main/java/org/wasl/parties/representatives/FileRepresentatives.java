package org.wasl.parties.representatives;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.parties.FileSection;
import org.wasl.parties.PartySummary;
import org.wasl.web.Parts;
import org.wasl.web.Ui;

/** On the file: who acts for the person, for whom the person acts, and which of it is about to end. */
@Component
class FileRepresentatives implements FileSection {

  private final OpenRepresentatives openRepresentatives;
  private final Parts parts;

  FileRepresentatives(OpenRepresentatives openRepresentatives, Parts parts) {
    this.openRepresentatives = openRepresentatives;
    this.parts = parts;
  }

  @Override
  public String heading() {
    return "parties.representatives.title";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Optional<Content> drawn(Ui ui, Actor actor, PartySummary who) {
    return Optional.of(parts.of("parties/representatives/section",
        Map.of("ui", ui, "view", openRepresentatives.of(who))));
  }
}
