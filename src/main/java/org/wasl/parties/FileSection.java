package org.wasl.parties;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.wasl.kernel.Actor;
import org.wasl.web.Ui;

/**
 * A part of a party's file that a module above brings: its requests, its timeline. Beans of this type are shown on the
 * file by {@link #order()}. Called only after the reader was found to be allowed to open the file, with what is on its head
 * already, so that no section reads the party anew.
 */
public interface FileSection {

  /** Key of the heading. */
  String heading();

  /** Lower comes first. */
  int order();

  /** The lines to show, in order and in the reader's words, at most 50; empty when there is nothing yet. */
  default List<FileLine> lines(Ui ui, Actor actor, PartySummary who) {
    return List.of();
  }

  /** The section ready to draw, heading and all, instead of lines; empty for most. */
  default Optional<Content> drawn(Ui ui, Actor actor, PartySummary who) {
    return Optional.empty();
  }

  /** Whether the reader is shown this section at all. */
  default boolean isFor(Actor actor) {
    return true;
  }

  /** Whether it says that there is nothing yet; else it is left out without lines. */
  default boolean saysNothing() {
    return true;
  }

  /** What may be done next with this party, such as raising a new request; none for most. */
  default List<FileAct> acts(Actor actor, PartySummary who) {
    return List.of();
  }

  /**
   * Something to do from the file.
   *
   * @param label key of the button's text
   * @param href where it leads
   */
  record FileAct(String label, String href) {}
}
