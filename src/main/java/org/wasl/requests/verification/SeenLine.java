package org.wasl.requests.verification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wasl.requests.lifecycle.Item;

/**
 * A line of the checklist as an officer sees it, or leaves it. What has run out counts as not looked at: the officer has
 * to say again what he found.
 *
 * @param value what was written; empty when nothing, and for a paper
 * @param mark code of a mark, {@code missing} when there is none
 * @param ends last day that stands on the paper, as written there; empty when none was read
 */
public record SeenLine(String value, String mark, String note, String ends) {

  /** As it is kept. */
  public static SeenLine of(Item item, @Nullable String value, LocalDate today) {
    return new SeenLine(item.isPaper() ? "" : text(value),
        item.mark() == null || item.hasEnded(today) ? "missing" : item.mark().code(), text(item.note()),
        item.ends() == null ? "" : item.ends().asWritten());
  }

  /** As it was sent. */
  public static SeenLine typed(@Nullable String value, String mark, @Nullable String note, @Nullable String ends) {
    return new SeenLine(text(value), mark, text(note), text(ends));
  }

  /** What a form carries along, so that another line is not taken for the one that was seen. */
  public String stamp() {
    return Integer.toHexString(String.join("\n", value, mark, note, ends).hashCode());
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
