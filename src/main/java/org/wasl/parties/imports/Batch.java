package org.wasl.parties.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.ArabicText;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.IdentityNumber;
import org.wasl.kernel.PersonName;
import org.wasl.parties.PartyId;
import org.wasl.parties.imports.cells.KeptCell;
import org.wasl.parties.imports.cells.ReadRow;
import org.wasl.parties.imports.cells.Said;

/**
 * Decides for rows, in their order, whether each is somebody known. The same identity number is the same person, unless
 * the given names are two; without a number on one side, the same folded name with the same mobile and the same birth
 * date is. Whoever is merely alike is made, and left to the search for duplicates.
 */
final class Batch {

  private final String branch;
  private final Instant now;
  private final Map<String, Known> byNumber = new HashMap<>();
  private final Map<String, List<Known>> byNameAndBirth = new HashMap<>();
  private final Map<PartyId, Known> touched = new LinkedHashMap<>();

  Batch(String branch, Instant now) {
    this.branch = branch;
    this.now = now;
  }

  /**
   * What the registry is asked for before the rows are decided on.
   *
   * @param names folded, of those rows that may be somebody's without a number
   * @param days of their births, in the same order
   */
  record Keys(Set<String> numbers, List<String> names, List<LocalDate> days) {

    static Keys of(List<ReadRow> rows) {
      Set<String> numbers = new HashSet<>();
      List<String> names = new ArrayList<>();
      List<LocalDate> days = new ArrayList<>();
      for (ReadRow each : rows) {
        IdentityNumber identity = each.identity();
        if (identity != null) {
          numbers.add(identity.number());
        }
        PersonName name = each.name();
        BirthDate birth = each.birth();
        if (name != null && birth != null && !each.mobiles().isEmpty()) {
          names.add(ArabicText.fold(name.full()));
          days.add(birth.date());
        }
      }
      return new Keys(numbers, names, days);
    }
  }

  /** Somebody registered before, under the number they were found by, or null. */
  void know(Known known, @Nullable String number) {
    if (number != null) {
      byNumber.putIfAbsent(number, known);
    }
    remember(known);
  }

  private void remember(Known known) {
    IdentityNumber identity = known.identity();
    if (identity != null) {
      byNumber.putIfAbsent(identity.number(), known);
    }
    BirthDate birth = known.birth();
    if (birth != null) {
      List<Known> alike = byNameAndBirth.computeIfAbsent(key(known.name(), birth), key -> new ArrayList<>(1));
      if (!alike.contains(known)) {
        alike.add(known);
      }
    }
  }

  private static String key(PersonName name, BirthDate birth) {
    return ArabicText.fold(name.full()) + "|" + birth.date();
  }

  /** What becomes of a row. */
  RowResult decide(ReadRow row) {
    PersonName name = row.name();
    if (name == null) {
      return RowResult.refused(row.row(), row.said());
    }
    IdentityNumber identity = row.identity();
    Known holder = identity == null ? null : byNumber.get(identity.number());
    if (holder != null && SameName.mayBe(holder.name(), name)) {
      return join(holder, row, "identity");
    }
    if (holder != null) {
      return make(withoutNumber(row, holder));
    }
    Known alike = alike(row, name);
    return alike != null ? join(alike, row, "all") : make(row);
  }

  private @Nullable Known alike(ReadRow row, PersonName name) {
    BirthDate birth = row.birth();
    if (birth == null || row.mobiles().isEmpty()) {
      return null;
    }
    return byNameAndBirth.getOrDefault(key(name, birth), List.of()).stream()
        .filter(each -> each.isReachedBy(row.mobiles()))
        .filter(each -> row.identity() == null || each.identity() == null)
        .findFirst().orElse(null);
  }

  private RowResult join(Known known, ReadRow row, String by) {
    Said why = known.isOfThisTable() ? Said.mended(null, "same-row", known.row(), by)
        : Said.mended(null, "same-registered", 0, by);
    touched.put(known.id(), known);
    RowResult result = JoinRow.of(known, row, why);
    remember(known);
    return result;
  }

  private RowResult make(ReadRow row) {
    Known fresh = new Known(row, branch, now);
    touched.put(fresh.id(), fresh);
    remember(fresh);
    return RowResult.of(row.row(), fresh.id(), true, row.said(), row.kept(), null);
  }

  /** The number stays with whoever had it first. */
  private static ReadRow withoutNumber(ReadRow row, Known holder) {
    List<Said> said = new ArrayList<>(row.said());
    said.add(Said.aside(null, "import-number-of-other", holder.row()));
    List<KeptCell> kept = new ArrayList<>(row.kept());
    kept.add(new KeptCell("identity", Objects.requireNonNull(row.identity()).number(), true, true));
    return new ReadRow(row.row(), row.name(), row.preferredName(), null, row.mobiles(), row.landline(), row.email(),
        row.birth(), row.sex(), row.nationality(), row.governorate(), row.branch(), row.place(), said, kept);
  }

  /** Whether that party, touched since, was registered before these rows. */
  boolean isRegistered(PartyId id) {
    Known known = touched.get(id);
    return known != null && !known.isNew();
  }

  /** Those who are new or were added to, since the last call of {@link #forgetTouched}. */
  Collection<Known> touched() {
    return touched.values();
  }

  void forgetTouched() {
    touched.clear();
  }
}
