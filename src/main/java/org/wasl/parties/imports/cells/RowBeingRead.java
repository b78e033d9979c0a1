package org.wasl.parties.imports.cells;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.IdentityNumber;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.PersonName;
import org.wasl.kernel.Sex;
import org.wasl.organization.Branch;
import org.wasl.sheets.SheetRow;

/** One row on its way from text to values. */
final class RowBeingRead {

  private static final int MOST_MOBILES = 3;

  private final SheetRow row;
  private final RowReader reader;
  private final List<Said> said = new ArrayList<>();
  private final List<KeptCell> kept = new ArrayList<>();
  private final Map<Field, String> lines = new EnumMap<>(Field.class);
  private final Map<Field, Held> numbers = new EnumMap<>(Field.class);
  private final List<String> mobiles = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private @Nullable String nameHeading;
  private @Nullable IdentityNumber identity;
  private @Nullable BirthDate birth;
  private @Nullable Sex sex;
  private @Nullable String governorate;
  private @Nullable Branch byBranch;
  private @Nullable Branch byGovernorate;

  /** A number that is read once the row's last cell is: its type may stand in a later column. */
  private record Held(String heading, String text) {}

  RowBeingRead(SheetRow row, RowReader reader) {
    this.row = row;
    this.reader = reader;
  }

  /** Takes a cell that is not empty. */
  void cell(int column, String raw) {
    Field field = reader.fields().get(column);
    if (field == Field.LEAVE) {
      return;
    }
    String heading = reader.heading(column);
    if (row.computed().contains(column)) {
      said.add(Said.mended(heading, "formula"));
    }
    Integer from = row.carried().get(column);
    if (from != null) {
      said.add(Said.mended(heading, "merged", from));
    }
    String text = CellText.withoutMarks(raw);
    if (!text.equals(raw)) {
      said.add(Said.mended(heading, "marks"));
    }
    if (text.isBlank()) {
      return;
    }
    try {
      take(field, heading, text);
    } catch (InvalidValue invalid) {
      aside(field, heading, text, invalid.code(), invalid.args().toArray());
    }
  }

  private void take(Field field, String heading, String text) {
    boolean value = field != Field.KEEP && field != Field.AMOUNT;
    if (CellText.isLost(text) && !field.names()) {
      throw new InvalidValue("cell-lost");
    }
    if (value && CellText.saysNothing(text)) {
      said.add(Said.mended(heading, "says-nothing", text));
      return;
    }
    switch (field) {
      case NAME, GIVEN, FATHER, GRANDFATHER, FAMILY, PREFERRED_NAME -> name(field, heading, text);
      case IDENTITY, PASSPORT -> numbers.put(field, new Held(heading, text));
      case MOBILE, MOBILE_2 -> mobile(heading, text);
      case LANDLINE, EMAIL, NATIONALITY, IDENTITY_TYPE -> lines.put(field, NumberCells.line(field, text));
      case BIRTH, BIRTH_HIJRI, BIRTH_GREGORIAN -> birth(heading, text);
      case SEX -> sex = NumberCells.sex(text);
      case GOVERNORATE -> governorate(heading, text);
      case BRANCH -> byBranch = branch(text);
      case PLACE -> places.add(NumberCells.line(field, text));
      case AMOUNT -> amount(heading, text);
      case KEEP -> kept.add(new KeptCell(heading, NumberCells.longText(text), false, false));
      case LEAVE -> { }
    }
  }

  private void aside(Field field, String heading, String text, String code, Object... args) {
    said.add(Said.aside(heading, code, args));
    boolean number = field == Field.IDENTITY || field == Field.PASSPORT || field == Field.MOBILE
        || field == Field.MOBILE_2 || field == Field.LANDLINE;
    kept.add(new KeptCell(heading, text.substring(0, Math.min(text.length(), 2000)), true, number));
  }

  private void name(Field field, String heading, String text) {
    String bare = CellText.withoutTags(text);
    if (!bare.equals(text)) {
      said.add(Said.mended(heading, "markup"));
    }
    String plain = CellText.withoutTatweel(bare);
    if (!plain.equals(bare)) {
      said.add(Said.mended(heading, "tatweel"));
    }
    String line = CellText.oneLine(plain);
    if (!line.equals(plain.strip())) {
      said.add(Said.mended(heading, "spaces"));
    }
    if (field.names()) {
      nameHeading = heading;
    }
    lines.put(field, field == Field.PREFERRED_NAME ? NumberCells.line(field, line) : line);
  }

  private void mobile(String heading, String text) {
    NumberCells.Numbers read = NumberCells.mobiles(text);
    for (String each : read.mobiles()) {
      if (mobiles.size() < MOST_MOBILES && !mobiles.contains(each)) {
        mobiles.add(each);
      } else if (!mobiles.contains(each)) {
        aside(Field.MOBILE, heading, each, "import-mobile-further", MOST_MOBILES);
      }
    }
    if (read.landline() != null) {
      lines.putIfAbsent(Field.LANDLINE, read.landline());
    }
    if (!read.how().isEmpty()) {
      said.add(Said.mended(heading, read.how()));
    }
  }

  private void birth(String heading, String text) {
    BirthCell.Read read = BirthCell.of(text, reader.today());
    if (birth == null) {
      birth = read.birth();
    }
    if (!read.how().isEmpty()) {
      // with hyphens, Arabic words before it would turn the date round
      said.add(Said.mended(heading, read.how(), read.birth().value().replace('-', '/')));
    }
  }

  private void governorate(String heading, String text) {
    byGovernorate = reader.places().branch(text);
    String line = NumberCells.line(Field.GOVERNORATE, text);
    governorate = byGovernorate == null ? line : byGovernorate.governorate();
    if (!governorate.equals(line)) {
      said.add(Said.mended(heading, "governorate", governorate));
    }
  }

  private Branch branch(String text) {
    Branch branch = reader.places().branch(text);
    if (branch == null) {
      throw new InvalidValue("branch-unknown");
    }
    return branch;
  }

  private void amount(String heading, String text) {
    String amount = CellText.saysNothing(text) ? text : NumberCells.amount(text);
    if (!amount.equals(text)) {
      said.add(Said.mended(heading, "amount", amount));
    }
    kept.add(new KeptCell(heading, amount, false, false));
  }

  private void identity(@Nullable Held held, String type) {
    if (held == null) {
      return;
    }
    try {
      IdentityNumber read = NumberCells.identity(type, held.text());
      if (identity == null) {
        identity = read;
        if (!read.number().equals(held.text().strip())) {
          said.add(Said.mended(held.heading(), "number-spelling"));
        }
      } else if (!identity.equals(read)) {
        aside(Field.IDENTITY, held.heading(), held.text(), "import-number-further");
      }
    } catch (InvalidValue invalid) {
      aside(Field.IDENTITY, held.heading(), held.text(), invalid.code(), invalid.args().toArray());
    }
  }

  ReadRow done() {
    PersonName name = Names.of(lines, nameHeading, said);
    if (name == null) {
      return refused();
    }
    identity(numbers.get(Field.IDENTITY), lines.getOrDefault(Field.IDENTITY_TYPE, ""));
    identity(numbers.get(Field.PASSPORT), "passport");
    if (sex == null) {
      sex = Names.sexByConnector(name.full());
      if (sex != null) {
        said.add(Said.mended(nameHeading, "sex-" + sex.code()));
      }
    }
    Branch branch = byBranch != null ? byBranch : byGovernorate;
    String place = String.join("، ", places);
    return new ReadRow(row.number(), name, lines.get(Field.PREFERRED_NAME), identity, List.copyOf(mobiles),
        lines.get(Field.LANDLINE), lines.get(Field.EMAIL), birth, sex, lines.get(Field.NATIONALITY), governorate,
        branch == null ? null : branch.code(),
        place.isEmpty() ? null : place.substring(0, Math.min(200, place.length())), List.copyOf(said), List.copyOf(kept));
  }

  /** The last thing said is the reason. */
  private ReadRow refused() {
    return new ReadRow(row.number(), null, null, null, List.of(), null, null, null, null, null, null, null, null,
        List.of(said.getLast()), List.of());
  }
}
