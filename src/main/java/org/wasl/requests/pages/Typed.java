package org.wasl.requests.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Refusal;

/**
 * What somebody typed into a form that was refused, so that nothing is lost when the page is drawn again.
 *
 * @param panel name of the form; empty when no form was refused
 * @param moved whether the request is no longer as the form supposed: the form may not be drawn any more, so the refusal
 *     is said at the head of the page
 */
public record Typed(String panel, Map<String, String> values, List<Refusal> refusals, boolean moved) {

  /** Forms that have no place of their own for what is wrong. */
  private static final Set<String> WITHOUT_PLACE = Set.of("told", "committee");


  public static final Typed NOTHING = new Typed("", Map.of(), List.of(), false);

  /** Whether that form was refused; it is drawn open. */
  public boolean isOf(String name) {
    return panel.equals(name);
  }

  /** What stood in the field; null when nothing. */
  public @Nullable String value(String name, String field) {
    return isOf(name) ? values.get(field) : null;
  }

  /** The refusals of that form. */
  public List<Refusal> of(String name) {
    return isOf(name) && !moved ? refusals : List.of();
  }

  /** The refusals that are said at the head of the page. */
  public List<Refusal> atHead() {
    return moved || WITHOUT_PLACE.contains(panel) ? refusals : List.of();
  }
}
