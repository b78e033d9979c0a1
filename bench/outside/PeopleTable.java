package outside;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A table of fictional people as charities keep them: repeated people, five ways of writing a birth date, Arabic digits,
 * bad cells.
 */
public final class PeopleTable {

  private static final List<String> GIVEN = List.of("محمد", "أحمد", "عبدالله", "سعد", "سعيد", "فاطمة", "نورة", "منى",
      "هدى", "سارة", "خالد", "فهد", "عمر", "حسن", "حسين", "عائشة", "مريم", "ليلى", "ياسر", "طلال", "عبد العزيز",
      "إبراهيم", "صالح", "عيسى", "موسى", "جابر", "راشد", "ناصر", "زيد", "إياد");
  private static final List<String> FAMILY = List.of("البلوي", "العطوي", "الحويطي", "الجهني", "العمراني", "العنزي",
      "الشمري", "الحربي", "المالكي", "القحطاني", "الغامدي", "الزهراني", "الشهري", "العسيري", "الدوسري", "السحيمي");
  private static final List<String> PLACES = List.of("تبوك", "مدينة تبوك", "ضباء", "الوجه", "محافظة أملج", "تيماء");

  private final List<String> people = new ArrayList<>();
  private final Random random;

  private PeopleTable(long seed) {
    random = new Random(seed);
  }

  /** One row in twelve is of somebody who stood there before. */
  public static Path write(Path file, int rows, long seed) throws IOException {
    return new PeopleTable(seed).written(file, rows);
  }

  private Path written(Path file, int rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("كشف المستفيدين\n\nالاسم الرباعي;رقم الهوية;الجوال;تاريخ الميلاد (هجري);المحافظة;الحي;الدخل الشهري;"
          + "ملاحظات\n");
      for (int i = 0; i < rows; i++) {
        out.write(random.nextInt(12) == 0 && !people.isEmpty() ? again() : fresh(i));
        out.write('\n');
      }
    }
    return file;
  }

  private String fresh(int serial) {
    String person = one(GIVEN) + " " + one(GIVEN) + " " + one(GIVEN) + " " + one(FAMILY) + ";" + number(serial)
        + ";05" + "%08d".formatted(random.nextInt(100_000_000)) + ";" + birth() + ";" + one(PLACES) + ";الفيصلية;"
        + (random.nextInt(5) == 0 ? "3000 ريال" : "2500") + ";" + (random.nextInt(9) == 0 ? "\"=1+1\"" : "");
    if (people.size() < 20_000) {
      people.add(person);
    }
    return person;
  }

  private String again() {
    return people.get(random.nextInt(people.size())).replace('أ', 'ا').replace("ة ", "ه ");
  }

  private String birth() {
    int year = 1350 + random.nextInt(95);
    int month = 1 + random.nextInt(12);
    int day = 1 + random.nextInt(29);
    return switch (random.nextInt(5)) {
      case 0 -> String.valueOf(year);
      case 1 -> year + "/" + "%02d/%02d".formatted(month, day);
      case 2 -> year + "-" + "%02d-%02d".formatted(month, day);
      case 3 -> day + "-" + month + "-" + year + "هـ";
      default -> (day + "/" + month + "/" + year).replace('1', '١').replace('2', '٢').replace('3', '٣');
    };
  }

  /** One in twenty has none, one in a hundred a wrong one. */
  private String number(int serial) {
    if (random.nextInt(20) == 0) {
      return "";
    }
    String nine = "199%06d".formatted(serial % 1_000_000);
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      int digit = nine.charAt(i) - '0';
      int weighed = i % 2 == 0 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    int check = (10 - sum % 10) % 10;
    return nine + (random.nextInt(100) == 0 ? (check + 1) % 10 : check);
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
