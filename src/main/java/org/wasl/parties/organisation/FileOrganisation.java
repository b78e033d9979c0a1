package org.wasl.parties.organisation;

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

/** On the file of an organisation: its licence, and with whom we speak there. */
@Component
class FileOrganisation implements FileSection {

  private final OpenOrganisation openOrganisation;
  private final Parts parts;

  FileOrganisation(OpenOrganisation openOrganisation, Parts parts) {
    this.openOrganisation = openOrganisation;
    this.parts = parts;
  }

  @Override
  public String heading() {
    return "parties.organisation.title";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Content> drawn(Ui ui, Actor actor, PartySummary who) {
    return who.kind() != PartyKind.ORGANISATION ? Optional.of(nothing -> { })
        : Optional.of(parts.of("parties/organisation/section",
            Map.of("ui", ui, "known", openOrganisation.again(actor, who.id()))));
  }
}
