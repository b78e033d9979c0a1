package org.wasl.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items in the list's order
 * @param next cursor of the following page; null when this is the last
 */
public record Slice<T>(List<T> items, @Nullable String next) {

  /** Cuts a page out of rows read with {@code limit + 1}. {@code key} names a row for the cursor. */
  public static <T> Slice<T> cut(List<T> rows, Page page, Function<T, String> key) {
    if (rows.size() <= page.limit()) {
      return new Slice<>(List.copyOf(rows), null);
    }
    List<T> items = List.copyOf(rows.subList(0, page.limit()));
    return new Slice<>(items, Page.cursor(key.apply(items.getLast())));
  }
}
