package org.wasl.parties.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Refused;
import org.wasl.parties.imports.cells.Field;
import org.wasl.parties.imports.cells.Table;
import org.wasl.sheets.Sheet;
import org.wasl.sheets.SheetRow;

/** The first look at a file: how it is written, where the people are, how many, and what its columns tell. */
@Component
class LookAtSheet {

  private final ImportStore store;

  LookAtSheet(ImportStore store) {
    this.store = store;
  }

  /** What was seen. */
  record Seen(Sheet sheet, Table table, int rows) {}

  /** By looking alone; a mapping that was saved for these headings goes before the synonyms. Throws {@link Refused}. */
  Seen look(Sheet sheet) {
    Table found = Table.find(sheet);
    List<Field> saved = store.mapping(found.headings()).orElse(found.fields());
    return seen(sheet, found.with(saved));
  }

  /** With the row of headings as said. */
  Seen lookAt(Sheet sheet, int headingRow) {
    Table found = Table.at(sheet, headingRow);
    return seen(sheet, new Table(headingRow, found.headings(), store.mapping(found.headings()).orElse(found.fields())));
  }

  /** Counts the rows with people: every row below the headings that holds anything. */
  private static Seen seen(Sheet sheet, Table table) {
    int[] rows = new int[1];
    sheet.read(row -> {
      rows[0] += isOfSomebody(row, table) ? 1 : 0;
      return true;
    });
    if (rows[0] == 0) {
      throw Refused.field("file", "sheet-empty");
    }
    return new Seen(sheet, table, rows[0]);
  }

  /**
   * Below the headings, none of which is merged into it, not blank, and not the headings once more, as printed pages have
   * them.
   */
  static boolean isOfSomebody(SheetRow row, Table table) {
    return row.number() > table.headingRow() && !row.isBlank() && !row.cells().equals(table.headings())
        && row.carried().values().stream().noneMatch(from -> from <= table.headingRow());
  }

  /** SHA-256 in hex. */
  static String digest(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] block = new byte[1 << 16];
      for (int n = in.read(block); n > 0; n = in.read(block)) {
        digest.update(block, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
