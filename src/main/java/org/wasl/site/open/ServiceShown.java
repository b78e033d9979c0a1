package org.wasl.site.open;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service as the public reads it, in the reader's language.
 *
 * @param code stable, part of the address of its place on the page
 * @param conditions in plain words, possibly none
 * @param items what to bring, the mandatory first
 * @param days calendar days within which an answer is promised
 */
public record ServiceShown(String code, String name, List<String> conditions, List<Item> items, int days) {

  /**
   * One thing to bring.
   *
   * @param hint how old it may be, or where it comes from; null for none
   */
  public record Item(String name, @Nullable String hint, boolean mandatory) {}

  /** How many things must be brought. */
  public long needed() {
    return items.stream().filter(Item::mandatory).count();
  }
}
