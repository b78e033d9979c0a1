package registry;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Somebody recorded a second time by another hand: other habits of spelling, and of each field one chance in so many
 * that it is missing, old, mistaken or written in another way.
 */
final class WrittenAgain {

  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

  private final Random random;

  WrittenAgain(Random random) {
    this.random = random;
  }

  UnseenPerson of(UnseenPerson person) {
    List<String> parts = new ArrayList<>(List.of(person.given(), person.father(), person.grandfather(), person.family()));
    switch ((Integer) random.nextInt(100)) {
      case Integer n when n < 25 -> parts.set(2, "");
      case Integer n when n < 45 -> slip(parts);
      case Integer n when n < 50 -> {
        parts.set(2, "");
        slip(parts);
      }
      case Integer n when n < 54 -> java.util.Collections.swap(parts, 1, 2);
      case Integer n when n < 58 -> parts.addFirst(parts.removeLast());
      case Integer n when n < 64 -> parts.replaceAll(each -> each.startsWith("ال") ? each.substring(2) : each);
      case Integer n when n < 66 -> parts.set(0, Latin.of(parts.getFirst()));
      case Integer n when n < 68 -> parts.replaceAll(each -> each.isEmpty() ? each : Latin.of(each));
      case Integer n when n < 76 -> parts.set(1, parts.get(1).isEmpty() ? "" : "بن " + parts.get(1));
      default -> { }
    }
    parts.replaceAll(each -> random.nextBoolean() ? habit(each) : each);
    return person.named(parts).numbered(number(person.number())).reached(phone(person.phone())).bornOn(born(person.born()));
  }

  private String number(String number) {
    if (number.isEmpty() || random.nextInt(10) < 6) {
      return "";
    }
    if (random.nextInt(10) < 5) {
      return number;
    }
    int at = 3 + random.nextInt(6);
    return number.substring(0, at) + (number.charAt(at) - '0' + 1) % 10 + number.substring(at + 1);
  }

  private String phone(String phone) {
    return switch (random.nextInt(10)) {
      case 0 -> "";
      case 1, 2 -> "05%08d".formatted(30_000_000 + random.nextInt(60_000_000));
      case 3 -> arabic(phone);
      case 4 -> phone.isEmpty() ? "" : "+966 " + phone.substring(1);
      default -> phone;
    };
  }

  private String born(String born) {
    if (born.length() < 10) {
      return random.nextInt(3) == 0 ? "" : born;
    }
    return switch (random.nextInt(10)) {
      case 0 -> "";
      case 1, 2 -> born.substring(0, 4);
      case 3 -> born.substring(0, 4) + "/07/01";
      case 4 -> arabic(born);
      case 5, 6 -> gregorian(born);
      default -> born;
    };
  }

  private static String gregorian(String hijri) {
    String[] parts = hijri.split("/");
    return LocalDate.from(HijrahDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]))).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
  }

  private static String arabic(String digits) {
    return digits.chars().mapToObj(c -> String.valueOf((char) (c >= '0' && c <= '9' ? c - '0' + '٠' : c)))
        .reduce("", String::concat);
  }

  private static String habit(String word) {
    return word.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا').replaceAll("ة$", "ه").replaceAll("ى$", "ي")
        .replace('ؤ', 'و').replace('ئ', 'ي').replaceAll("^عبدال", "عبد ال");
  }

  /** One letter doubled, dropped, changed, or two neighbours swapped, in a word of four letters and more. */
  private void slip(List<String> parts) {
    int part = random.nextInt(4);
    String word = parts.get(part);
    if (word.length() < 4) {
      return;
    }
    int at = 1 + random.nextInt(word.length() - 2);
    parts.set(part, switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
      case 1 -> word.substring(0, at) + word.substring(at + 1);
      case 2 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
      default -> word.substring(0, at) + LETTERS.charAt(random.nextInt(LETTERS.length())) + word.substring(at + 1);
    });
  }
}
