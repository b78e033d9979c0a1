package org.wasl.kernel;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason why something may not be done, as a value: rules return all of theirs, the edge puts them into words.
 *
 * @param code stable, kebab-case; its sentence is the text {@code problem.<code>} in both languages
 * @param pointer JSON pointer (RFC 6901) or form field that it is about; null when about the whole
 * @param args what the sentence names
 */
public record Refusal(String code, @Nullable String pointer, List<Object> args) {

  public Refusal {
    args = List.copyOf(args);
  }

  /** A reason about the whole matter. */
  public static Refusal of(String code, Object... args) {
    return new Refusal(code, null, Arrays.asList(args));
  }

  /** A reason about one field, named by its JSON property. */
  public static Refusal at(String field, String code, Object... args) {
    return new Refusal(code, field.startsWith("/") ? field : "/" + field, Arrays.asList(args));
  }
}
