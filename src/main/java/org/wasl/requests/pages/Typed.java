package org.wasl.requests.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Refusal;

/**
 * What somebody typed into a form that was refused, so that nothing is lost when the page is drawn again.
 *
 * @param panel name of the form; empty when no form was refused
 */
public record Typed(String panel, Map<String, String> values, List<Refusal> refusals) {

  public static final Typed NOTHING = new Typed("", Map.of(), List.of());

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
    return isOf(name) ? refusals : List.of();
  }
}
