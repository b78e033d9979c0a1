package org.wasl.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table is written; found by looking, and correctable.
 *
 * @param kind {@code xlsx} or {@code csv}, by the content and not by the name
 * @param charset Java's name of it, such as {@code UTF-8} or {@code windows-1256}; null for .xlsx
 * @param mark whether the text begins with a byte-order mark
 * @param separator between the cells of a record; null for .xlsx
 * @param sheet the name of the sheet that is read; null for .csv
 * @param others names of the sheets that are not read; empty for .csv
 */
public record SheetFormat(
    String kind, @Nullable String charset, boolean mark, @Nullable String separator,
    @Nullable String sheet, List<String> others) {

  /** Charsets that one may choose where the finding is wrong. */
  public static final List<String> CHARSETS =
      List.of("UTF-8", "windows-1256", "UTF-16LE", "UTF-16BE", "ISO-8859-6", "windows-1252");

  /** Separators that are looked for, and that one may choose. */
  public static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");

  /** A .csv, read so. */
  public static SheetFormat csv(String charset, boolean mark, String separator) {
    return new SheetFormat("csv", charset, mark, separator, null, List.of());
  }

  /** Whether it is an .xlsx. */
  public boolean inWorkbook() {
    return kind.equals("xlsx");
  }

  /** The same text read with another charset or separator; nulls leave what was found. A workbook stays as it is. */
  public SheetFormat corrected(@Nullable String otherCharset, @Nullable String otherSeparator) {
    return inWorkbook() ? this : new SheetFormat(kind,
        otherCharset != null && CHARSETS.contains(otherCharset) ? otherCharset : charset, mark,
        otherSeparator != null && SEPARATORS.contains(otherSeparator) ? otherSeparator : separator, null, List.of());
  }
}
