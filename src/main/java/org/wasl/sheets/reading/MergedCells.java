package org.wasl.sheets.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Cells of a sheet that are merged over several rows. They stand behind the rows, in the tail of the sheet's part:
 * everything before it is passed over and kept nowhere.
 */
final class MergedCells {

  private static final byte[] END_OF_ROWS = "sheetData>".getBytes(StandardCharsets.US_ASCII);
  /** A closing tag with whatever prefix is shorter. */
  private static final int LONGEST_TAG = 64;
  private static final int LONGEST_TAIL = 8 << 20;
  private static final int MOST_COLUMNS = 200;
  private static final Pattern MERGED =
      Pattern.compile("mergeCell\\s[^>]*?ref\\s*=\\s*[\"']([A-Z]{1,3})([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})[\"']");

  private MergedCells() {}

  /**
   * Rows of one column that are one cell.
   *
   * @param column from 0
   * @param first number of the row in which the text stands
   * @param last number of the last row
   */
  record Merged(int column, int first, int last) {}

  /** Those of the sheet at that place, by their first rows; empty for most sheets. */
  static List<Merged> of(Path file, int index) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      ZipArchiveEntry part = SheetPart.of(zip, index);
      return part == null ? List.of() : in(tail(zip, part));
    }
  }

  private static List<Merged> in(String tail) {
    List<Merged> found = new ArrayList<>();
    for (Matcher each = MERGED.matcher(tail); each.find();) {
      int column = column(each.group(1));
      int first = Integer.parseInt(each.group(2));
      int last = Integer.parseInt(each.group(3));
      if (last > first && column < MOST_COLUMNS) {
        found.add(new Merged(column, first, last));
      }
    }
    found.sort(Comparator.comparingInt(Merged::first));
    return List.copyOf(found);
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  private static String tail(ZipFile zip, ZipArchiveEntry part) throws IOException {
    byte[] block = new byte[1 << 16];
    int kept = 0;
    try (InputStream in = zip.getInputStream(part)) {
      for (int n = in.readNBytes(block, kept, block.length - kept); n > 0;
          n = in.readNBytes(block, kept, block.length - kept)) {
        int all = kept + n;
        int end = end(block, all);
        if (end >= 0) {
          String rest = new String(block, end, all - end, StandardCharsets.UTF_8);
          return rest + new String(in.readNBytes(LONGEST_TAIL), StandardCharsets.UTF_8);
        }
        // an end that is cut in two by the block is looked for again with the next
        kept = Math.min(LONGEST_TAG, all);
        System.arraycopy(block, all - kept, block, 0, kept);
      }
    }
    return "";
  }

  /** Where the rows have ended, after {@code </sheetData>} under whatever prefix; -1 where they have not. */
  private static int end(byte[] block, int length) {
    for (int i = 0; i + END_OF_ROWS.length <= length; i++) {
      int at = 0;
      while (at < END_OF_ROWS.length && block[i + at] == END_OF_ROWS[at]) {
        at++;
      }
      if (at == END_OF_ROWS.length && i > 0 && closes(block, i)) {
        return i + at;
      }
    }
    return -1;
  }

  private static boolean closes(byte[] block, int name) {
    int at = name - 1;
    while (at > 0 && block[at] != '<' && block[at] != '/') {
      at--;
    }
    return block[at] == '/';
  }
}
