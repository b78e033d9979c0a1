package org.wasl.exports;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Page;
import org.wasl.kernel.Permission;
import org.wasl.kernel.Slice;

/**
 * A list as a table: its columns, and where its rows come from.
 *
 * @param name of the file, without ending: letters and hyphens only
 * @param title of the sheet, in the reader's language
 * @param who may take it out, besides what the list itself asks
 * @param event what the journal says of it, such as {@code requests.exported}
 * @param filter what the list was narrowed to, by code, for the journal; null for all of it. Never what somebody typed
 * @param rows one page of the list in its order, scoped by who asks
 */
public record ListTable<T>(String name, String title, Permission who, String event, @Nullable String filter,
    List<Column<T>> columns, Function<Page, Slice<T>> rows) {

  /** A column: its heading in the reader's language, and the text, number or day of a row; null for an empty cell. */
  public record Column<T>(String heading, Function<T, @Nullable Object> value) {}
}
