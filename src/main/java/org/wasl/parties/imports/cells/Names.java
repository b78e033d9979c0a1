package org.wasl.parties.imports.cells;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.ArabicText;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.PersonName;
import org.wasl.kernel.Sex;

/** The name of a row, whole or in its parts. */
final class Names {

  /** What stands in the place of a name under a table. */
  private static final Set<String> NO_NAMES =
      Set.of("الاجمالي", "اجمالي", "المجموع", "مجموع", "الاجمالي الكلي", "total", "grand total", "sum");

  private static final Pattern FORMULA = Pattern.compile("[=+@-].*");

  private Names() {}

  /** Null, with the reason as the last thing said, where there is no usable one. */
  static @Nullable PersonName of(Map<Field, String> lines, @Nullable String heading, List<Said> said) {
    String whole = lines.get(Field.NAME);
    String given = lines.get(Field.GIVEN);
    if (whole == null && given == null) {
      said.add(Said.aside(heading, "name-missing"));
      return null;
    }
    try {
      return whole != null ? whole(whole) : PersonName.ofParts(given, lines.get(Field.FATHER),
          lines.get(Field.GRANDFATHER), lines.get(Field.FAMILY));
    } catch (InvalidValue unusable) {
      String code = unusable.code().equals("text-too-long") ? "name-too-long" : "name-unusable";
      said.add(Said.aside(heading, code));
      return null;
    }
  }

  private static PersonName whole(String text) {
    boolean formula = FORMULA.matcher(text).matches();
    if (formula || text.indexOf('\uFFFD') >= 0 || NO_NAMES.contains(ArabicText.fold(text))) {
      throw new InvalidValue("name-letters");
    }
    return PersonName.of(text);
  }

  /** «بنت» and «بن» after the given name say it; null where neither stands there. */
  static @Nullable Sex sexByConnector(String full) {
    String[] words = full.split(" ");
    for (int i = 1; i < words.length - 1; i++) {
      switch (words[i]) {
        case "بنت", "إبنة", "ابنة" -> {
          return Sex.FEMALE;
        }
        case "بن", "ابن" -> {
          return i <= 3 ? Sex.MALE : null;
        }
        default -> { }
      }
    }
    return null;
  }
}
