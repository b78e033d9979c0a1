package org.wasl.parties.imports.cells;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.IdentityNumber;
import org.wasl.kernel.PersonName;
import org.wasl.kernel.Sex;

/**
 * A row read into values.
 *
 * @param row its number in the table
 * @param name null where the row has no usable name; nothing else is there then
 * @param mobiles as {@code +966…}, at most three, no repeats
 * @param governorate as the association writes it where it is known
 * @param branch code of the branch that the row names or its governorate belongs to; null where neither is known
 * @param said what became of its cells, in the order of the columns
 * @param kept cells kept beside the person
 */
public record ReadRow(
    int row, @Nullable PersonName name, @Nullable String preferredName, @Nullable IdentityNumber identity,
    List<String> mobiles, @Nullable String landline, @Nullable String email, @Nullable BirthDate birth,
    @Nullable Sex sex, @Nullable String nationality, @Nullable String governorate, @Nullable String branch,
    @Nullable String place, List<Said> said, List<KeptCell> kept) {

  /** Names nobody: rows reach logs. */
  @Override
  public String toString() {
    return "row " + row;
  }
}
