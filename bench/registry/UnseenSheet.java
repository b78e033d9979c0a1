package registry;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A table as a charity keeps it, of families the application was not made with ({@link UnseenNames}), and who is who in
 * it. One record in ten is of somebody who stands there already, written otherwise ({@link WrittenAgain}). Brothers,
 * sisters, twins and namesakes are there to be kept apart.
 */
final class UnseenSheet {

  private static final List<String> HEAD = List.of("الاسم الرباعي", "رقم الهوية", "الجوال", "تاريخ الميلاد", "المحافظة",
      "الحي", "ملاحظات");

  private final Random random;
  private final List<UnseenPerson> people = new ArrayList<>();
  private final List<UnseenPerson> rows = new ArrayList<>();
  private final List<Integer> persons = new ArrayList<>();
  private int serial;

  UnseenSheet(long seed) {
    random = new Random(seed);
  }

  /** Writes so many records; the number of the person of each row of the sheet, the head being row 1. */
  Map<Integer, Integer> write(Path file, int records) throws IOException {
    while (people.size() < records * 9 / 10) {
      family();
    }
    for (int i = 0; i < people.size(); i++) {
      take(people.get(i), i);
    }
    var again = new WrittenAgain(random);
    while (rows.size() < records) {
      int twice = random.nextInt(people.size());
      take(again.of(people.get(twice)), twice);
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      order.add(i);
    }
    java.util.Collections.shuffle(order, random);
    Map<Integer, Integer> truth = new HashMap<>();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(String.join(";", HEAD) + "\n");
      for (int place = 0; place < order.size(); place++) {
        out.write(rows.get(order.get(place)).line() + "\n");
        truth.put(place + 2, persons.get(order.get(place)));
      }
    }
    return truth;
  }

  private void take(UnseenPerson row, int person) {
    rows.add(row);
    persons.add(person);
  }

  /** A man, mostly a wife of another family, children who bear his names; one telephone for those without their own. */
  private void family() {
    String father = man();
    String grandfather = man();
    String house = one(UnseenNames.FAMILIES);
    String place = one(UnseenNames.PLACES);
    String district = one(UnseenNames.DISTRICTS);
    String phone = phone();
    int year = 1340 + random.nextInt(75);
    String head = random.nextInt(8) == 0 ? father : man();
    add(head, father, grandfather, house, phone, year, place, district);
    if (random.nextInt(10) < 7) {
      add(one(UnseenNames.WOMEN), man(), man(), one(UnseenNames.FAMILIES), random.nextInt(3) == 0 ? phone : phone(),
          year + random.nextInt(9), place, district);
    }
    Set<String> used = new HashSet<>(Set.of(head));
    int born = year + 20 + random.nextInt(10);
    for (int left = random.nextInt(5); left > 0 && born < 1446; left--, born += 1 + random.nextInt(4)) {
      List<String> twins = random.nextInt(6) == 0 ? one(UnseenNames.ALIKE) : List.of();
      if (!twins.isEmpty() && used.addAll(twins)) {
        add(twins.getFirst(), head, father, house, phone, born, place, district);
        UnseenPerson first = people.getLast();
        add(twins.getLast(), head, father, house, phone, random.nextInt(2) == 0 ? born : born + 2, place, district);
        if (people.getLast().born().startsWith(String.valueOf(born))) {
          people.set(people.size() - 1, people.getLast().bornOn(first.born()));
        }
      } else {
        String child = random.nextInt(12) == 0 ? head : random.nextBoolean() ? man() : one(UnseenNames.WOMEN);
        if (used.add(child) || child.equals(head) && used.add(child + " " + born)) {
          add(child, head, father, house, born < 1425 && random.nextInt(3) > 0 ? phone() : phone, born, place, district);
        }
      }
    }
  }

  private void add(String given, String father, String grandfather, String house, String phone, int year, String place,
      String district) {
    String born = year < 1390 && random.nextInt(10) < 6 ? String.valueOf(year)
        : year < 1390 && random.nextInt(3) == 0 ? year + "/07/01"
        : "%d/%02d/%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(29));
    String number = random.nextInt(10) == 0 ? "" : number();
    people.add(new UnseenPerson(given, father, random.nextInt(15) == 0 ? "" : grandfather, house, number,
        random.nextInt(25) == 0 ? "" : phone, born, place, district));
  }

  private String man() {
    return one(UnseenNames.MEN);
  }

  /** The former ones of a list more often, yet no name rarely. */
  private <T> T one(List<T> list) {
    return list.get(Math.min(random.nextInt(list.size()), random.nextInt(list.size() * 2)) % list.size());
  }

  private String phone() {
    return "05%08d".formatted(30_000_000 + random.nextInt(60_000_000));
  }

  private String number() {
    return UnseenPerson.checked("199%06d".formatted(serial++));
  }
}
