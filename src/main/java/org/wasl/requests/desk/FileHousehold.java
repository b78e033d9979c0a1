package org.wasl.requests.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.parties.FileSection;
import org.wasl.parties.PartySummary;
import org.wasl.requests.HouseholdHelp;
import org.wasl.requests.RequestPermissions;
import org.wasl.web.Parts;
import org.wasl.web.Ui;

/**
 * On a person's file: what the others of the household asked for and were given. Who they are stands on the file already:
 * those who asked for nothing are not named again.
 */
@Component
class FileHousehold implements FileSection {

  private final HouseholdHelp help;
  private final Parts parts;

  FileHousehold(HouseholdHelp help, Parts parts) {
    this.help = help;
    this.parts = parts;
  }

  @Override
  public String heading() {
    return "requests.desk.household";
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
    List<HouseholdHelp.Of> household = help.around(actor, who.id()).stream()
        .filter(each -> !each.requests().isEmpty()).toList();
    return Optional.of(household.isEmpty() ? nothing -> { }
        : parts.of("requests/desk/household", Map.of("ui", ui, "household", household)));
  }
}
