package org.wasl.requests.papers;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.parties.FileSection;
import org.wasl.parties.PartySummary;
import org.wasl.requests.RequestPermissions;
import org.wasl.web.Parts;
import org.wasl.web.Ui;

/** The papers on a beneficiary's file: of what kind, until when, and how each was verified (P-2.1b). */
@Component
class PapersSection implements FileSection {

  private final PapersHeld papers;
  private final Parts parts;

  PapersSection(PapersHeld papers, Parts parts) {
    this.papers = papers;
    this.parts = parts;
  }

  @Override
  public String heading() {
    return "requests.papers";
  }

  @Override
  public int order() {
    return 110;
  }

  @Override
  public boolean isFor(Actor actor) {
    return actor.may(RequestPermissions.READ);
  }

  @Override
  public Optional<Content> drawn(Ui ui, Actor actor, PartySummary who) {
    return Optional.of(parts.of("requests/papers/section", Map.of("ui", ui, "papers", papers.of(actor, who.id()))));
  }
}
