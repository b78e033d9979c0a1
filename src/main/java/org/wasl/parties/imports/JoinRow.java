package org.wasl.parties.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.ArabicText;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.IdentityNumber;
import org.wasl.parties.imports.cells.KeptCell;
import org.wasl.parties.imports.cells.ReadRow;
import org.wasl.parties.imports.cells.Said;
import org.wasl.parties.record.PartyRecord;

/**
 * A row joins somebody known: what they lack is added, what they have stays; where the row says otherwise, its cell is
 * kept beside them and told. Nothing of the row is lost.
 */
final class JoinRow {

  private final Known known;
  private final List<Said> said;
  private final List<KeptCell> kept;
  private final List<String> contacts = new ArrayList<>();
  private final Map<String, String> columns = new LinkedHashMap<>();
  private @Nullable String identity;

  private JoinRow(Known known, List<Said> said, List<KeptCell> kept) {
    this.known = known;
    this.said = new ArrayList<>(said);
    this.kept = new ArrayList<>(kept);
  }

  /** @param why what they are the same by, the first thing said */
  static RowResult of(Known known, ReadRow row, Said why) {
    JoinRow join = new JoinRow(known, row.said(), row.kept());
    join.said.addFirst(why);
    join.name(row);
    join.numbers(row);
    join.person(row);
    var added = new RowResult.Added(List.copyOf(join.contacts), join.identity, Map.copyOf(join.columns));
    return RowResult.of(row.row(), known.id(), false, List.copyOf(join.said), List.copyOf(join.kept),
        known.isOfThisTable() || added.holdsNothing() ? null : added);
  }

  private void name(ReadRow row) {
    String given = Objects.requireNonNull(row.name()).full();
    if (!given.equals(known.name().full())) {
      differs("name", given, false);
    }
  }

  private void numbers(ReadRow row) {
    IdentityNumber number = row.identity();
    if (number != null && known.identity() == null) {
      known.identify(number);
      identity = number.type().code() + " " + number.number();
      said.add(Said.mended(null, "added-identity"));
    }
    row.mobiles().forEach(each -> reach("mobile", each));
    if (row.landline() != null) {
      reach("landline", row.landline());
    }
    if (row.email() != null) {
      reach("email", row.email());
    }
  }

  private void reach(String kind, String value) {
    String id = known.reach(kind, value);
    if (id != null) {
      contacts.add(id);
      said.add(Said.mended(null, "added-" + kind));
    }
  }

  private void person(ReadRow row) {
    PartyRecord has = known.record();
    BirthDate birth = birth(row.birth(), has.birth());
    var sex = has.sex();
    if (sex == null && row.sex() != null) {
      sex = row.sex();
      filled("sex", sex.code());
    }
    String preferred = text("preferred-name", row.preferredName(), has.preferredName());
    String nationality = text("nationality", row.nationality(), has.living().nationality());
    String governorate = text("governorate", row.governorate(), has.living().governorate());
    String place = text("place", row.place(), has.living().place());
    if (!columns.isEmpty()) {
      known.change(new PartyRecord(has.id(), has.kind(), has.name(), preferred, has.honorific(), sex, has.branch(),
          birth, new PartyRecord.Living(nationality, governorate, place), has.language(), has.version(),
          has.createdAt()));
    }
  }

  /** A whole day of the same year says more than the year alone. */
  private @Nullable BirthDate birth(@Nullable BirthDate given, @Nullable BirthDate has) {
    if (given == null || given.equals(has)) {
      return has;
    }
    if (has == null) {
      filled("birth", RemovePeople.born(given));
      return given;
    }
    boolean sameYear = given.calendar() == has.calendar()
        && given.value().substring(0, 4).equals(has.value().substring(0, 4));
    if (sameYear && given.yearOnly()) {
      return has;
    }
    if (sameYear && has.yearOnly() && known.isOfThisTable()) {
      filled("birth", RemovePeople.born(given));
      return given;
    }
    differs("birth", given.value(), false);
    return has;
  }

  private @Nullable String text(String what, @Nullable String given, @Nullable String has) {
    if (given == null || has != null && ArabicText.fold(given).equals(ArabicText.fold(has))) {
      return has;
    }
    if (has == null) {
      filled(what, given);
      return given;
    }
    differs(what, given, false);
    return has;
  }

  private void filled(String what, String value) {
    columns.put(what, value);
    said.add(Said.mended(null, "added-" + what));
  }

  private void differs(String what, String given, boolean number) {
    said.add(Said.mended(null, "differs-" + what));
    kept.add(new KeptCell(what, given, true, number));
  }
}
