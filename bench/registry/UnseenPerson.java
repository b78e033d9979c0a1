package registry;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A record of a table: what it says, empty where nothing.
 *
 * @param born {@code YYYY/MM/DD} or a year, Hijri; from 1900 on Gregorian
 */
record UnseenPerson(String given, String father, String grandfather, String family, String number, String phone,
    String born, String place, String district) {

  String name() {
    return Stream.of(given, father, grandfather, family).filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" "));
  }

  String line() {
    return String.join(";", List.of(name(), number, phone, born, place, district, ""));
  }

  UnseenPerson named(List<String> parts) {
    return new UnseenPerson(parts.get(0), parts.get(1), parts.get(2), parts.get(3), number, phone, born, place, district);
  }

  UnseenPerson numbered(String changed) {
    return new UnseenPerson(given, father, grandfather, family, changed, phone, born, place, district);
  }

  UnseenPerson reached(String changed) {
    return new UnseenPerson(given, father, grandfather, family, number, changed, born, place, district);
  }

  UnseenPerson bornOn(String changed) {
    return new UnseenPerson(given, father, grandfather, family, number, phone, changed, place, district);
  }

  /** Nine digits with the one that checks them. */
  static String checked(String nine) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      int digit = nine.charAt(i) - '0';
      int weighed = i % 2 == 0 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return nine + (10 - sum % 10) % 10;
  }
}
