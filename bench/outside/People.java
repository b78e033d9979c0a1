package outside;

import java.util.LinkedHashMap;
import java.util.Map;

/** Fictional people, each another: numbers of 1998…, which the cast does not use, names spelt from a serial number. */
public final class People {

  private static final String LETTERS = "بتجحدرسصطعفقكلمنهوي";

  private People() {}

  /** A new person as {@code POST /parties} takes her; no two serials below 100,000 give the same. */
  public static Map<String, Object> person(int serial) {
    var person = new LinkedHashMap<String, Object>();
    person.put("kind", "person");
    person.put("fullName", name(serial));
    person.put("sex", serial % 2 == 0 ? "female" : "male");
    person.put("identity", Map.of("type", "national-id", "number", nationalId(serial)));
    person.put("mobile", "05%08d".formatted(10_000_000 + serial));
    return person;
  }

  /** Her name; the third word spells the serial. */
  public static String name(int serial) {
    var word = new StringBuilder();
    for (int rest = serial + LETTERS.length() * LETTERS.length(); rest > 0; rest /= LETTERS.length()) {
      word.append(LETTERS.charAt(rest % LETTERS.length()));
    }
    return (serial % 2 == 0 ? "نورة" : "سالم") + " خالد " + word + " التجريبي";
  }

  static String nationalId(int serial) {
    String nine = "1998%05d".formatted(serial);
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      int digit = nine.charAt(i) - '0';
      int weighed = i % 2 == 0 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return nine + (10 - sum % 10) % 10;
  }

  /** Something right to write for an item of that kind. */
  public static String value(String kind) {
    return switch (kind) {
      case "number" -> "3500";
      case "date" -> "2026-11-01";
      case "iban" -> "SA0380000000608010167519";
      case "place" -> "أملج، خلف المسجد";
      default -> "اطُّلع على الأصل";
    };
  }
}
