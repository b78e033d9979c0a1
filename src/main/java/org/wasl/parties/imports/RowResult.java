package org.wasl.parties.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasl.parties.PartyId;
import org.wasl.parties.imports.cells.KeptCell;
import org.wasl.parties.imports.cells.Said;

/**
 * What became of a row.
 *
 * @param outcome {@code taken}, {@code mended} or {@code refused}
 * @param party made or matched; null when refused, and for someone new while only trying
 * @param made whether the party is new
 * @param added what the row added to somebody registered before; null for none
 */
public record RowResult(
    int row, String outcome, @Nullable PartyId party, boolean made, List<Said> said, List<KeptCell> kept,
    @Nullable Added added) {

  /** Kinds of remark that tell no change. */
  private static final java.util.Set<String> NO_CHANGE = java.util.Set.of("same-row", "same-registered");

  static RowResult refused(int row, List<Said> said) {
    return new RowResult(row, "refused", null, false, said, List.of(), null);
  }

  /** Taken as it stands, or mended where anything else was said. */
  static RowResult of(int row, PartyId party, boolean made, List<Said> said, List<KeptCell> kept,
      @Nullable Added added) {
    boolean mended = said.stream().anyMatch(each -> !NO_CHANGE.contains(each.code()));
    return new RowResult(row, mended ? "mended" : "taken", party, made, said, kept, added);
  }

  /**
   * What undoing has to take away again.
   *
   * @param contacts ids
   * @param identity type and number, parted by a space; null for none
   * @param columns of {@code birth, sex, preferred-name, nationality, governorate, place}, those that were empty, with
   *     what they were filled with
   */
  public record Added(List<String> contacts, @Nullable String identity, Map<String, String> columns) {

    boolean holdsNothing() {
      return contacts.isEmpty() && identity == null && columns.isEmpty();
    }
  }
}
