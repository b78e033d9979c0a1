package org.wasl.parties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Actor;
import org.wasl.web.Ui;

/**
 * Something besides parties that the one search box finds, such as requests and letters by number. Beans of this type
 * are asked with what was typed.
 */
public interface FoundElsewhere {

  /** What was found for the text, best first, at most 10; each row only if the actor may see it. */
  List<Row> find(Ui ui, Actor actor, String typed);

  /**
   * One row.
   *
   * @param kind key of its kind's name
   * @param reference number people see
   * @param note a second line in the reader's words; null when there is none
   * @param href where it leads
   */
  record Row(String kind, String reference, @Nullable String note, String href) {}
}
