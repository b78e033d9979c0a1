package org.wasl.parties.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.BirthDate;
import org.wasl.parties.PartySummary;
import org.wasl.parties.duplicates.TwinQueue;
import org.wasl.parties.record.PartyRecord;

/**
 * Two records side by side.
 *
 * @param older the record to keep unless somebody says otherwise
 * @param warnings codes of what speaks loudly against one person
 * @param twins what the search found; null when the pair was not found by it
 */
public record SideBySide(PartyRecord older, PartyRecord newer, PartySummary olderSummary, PartySummary newerSummary,
    List<String> warnings, TwinQueue.@Nullable Twins twins) {

  /** A line of the table: what each has there; null where it has nothing. {@code code} is empty for what is kept of both. */
  public record Line(String code, String label, @Nullable String older, @Nullable String newer) {

    /** Whether somebody has to choose. */
    public boolean differs() {
      return older != null && newer != null && !older.equals(newer);
    }

    /** Whether both have the very same, and nothing is to be chosen. */
    public boolean same() {
      return older != null && older.equals(newer);
    }

    /** Which to mark at first: the older, unless it has nothing there. */
    public boolean newerFirst() {
      return older == null && newer != null;
    }
  }

  /** The fields that one of the two has, as they are; the sex and the branch by their codes. */
  public List<Line> fields() {
    return List.of(
        new Line("name", "parties.name.full", older.name().full(), newer.name().full()),
        new Line("preferred-name", "parties.preferred", older.preferredName(), newer.preferredName()),
        new Line("honorific", "parties.honorific", older.honorific(), newer.honorific()),
        new Line("sex", "parties.sex", older.sex() == null ? null : older.sex().code(),
            newer.sex() == null ? null : newer.sex().code()),
        new Line("birth-date", "parties.birth", born(older.birth()), born(newer.birth())),
        new Line("nationality", "parties.nationality", older.living().nationality(), newer.living().nationality()),
        new Line("governorate", "parties.governorate", older.living().governorate(), newer.living().governorate()),
        new Line("place", "parties.place", older.living().place(), newer.living().place()),
        new Line("branch", "parties.branch", older.branch(), newer.branch()))
        .stream().filter(each -> each.older() != null || each.newer() != null).toList();
  }

  private static @Nullable String born(@Nullable BirthDate birth) {
    return birth == null ? null : birth.value().replace('-', '/') + " " + birth.calendar().code();
  }
}
