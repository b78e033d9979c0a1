package registry;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import outside.Folders;
import outside.Json;

/**
 * {@code ./wasl bench import [--rows N]}: a table of N people (100,000) as charities keep them – repeated people, five
 * ways of writing a birth date, Arabic digits, bad cells – taken by {@code import} into an empty folder: from the start
 * of the program to its end, duplicates searched. Memory is that of the program together with its database's, the most
 * there was at once, shared pages counted once.
 */
final class Import {

  private static final List<String> GIVEN = List.of("محمد", "أحمد", "عبدالله", "سعد", "سعيد", "فاطمة", "نورة", "منى",
      "هدى", "سارة", "خالد", "فهد", "عمر", "حسن", "حسين", "عائشة", "مريم", "ليلى", "ياسر", "طلال", "عبد العزيز",
      "إبراهيم", "صالح", "عيسى", "موسى", "جابر", "راشد", "ناصر", "زيد", "إياد");
  private static final List<String> FAMILY = List.of("البلوي", "العطوي", "الحويطي", "الجهني", "العمراني", "العنزي",
      "الشمري", "الحربي", "المالكي", "القحطاني", "الغامدي", "الزهراني", "الشهري", "العسيري", "الدوسري", "السحيمي");
  private static final List<String> PLACES = List.of("تبوك", "مدينة تبوك", "ضباء", "الوجه", "محافظة أملج", "تيماء");

  private final Random random = new Random(7);
  private final List<String> people = new ArrayList<>();

  public static void main(String[] arguments) throws Exception {
    int rows = 100_000;
    List<String> words = List.of(arguments);
    int cut = words.indexOf("--");
    for (int i = 0; i < cut; i++) {
      if (words.get(i).equals("--rows")) {
        rows = Integer.parseInt(words.get(i + 1));
      }
    }
    new Import().run(rows, words.subList(cut + 1, words.size()));
    System.exit(0);
  }

  private void run(int rows, List<String> serving) throws Exception {
    List<String> command = serving.stream().filter(each -> !each.startsWith("-Dspring.aot")).toList();
    Path folder = Folders.make(Path.of("target", "bench").toAbsolutePath(), "import");
    try {
      Path table = table(folder.resolve("people.csv"), rows);
      Path report = folder.resolve("report.csv");
      System.out.println(Json.write(taken(command, table, report, folder, rows)));
    } finally {
      Folders.delete(folder);
    }
  }

  private Map<String, Object> taken(List<String> command, Path table, Path report, Path folder, int rows)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("setpriv", "--pdeathsig=TERM"));
    all.addAll(command);
    all.addAll(List.of("--wasl.command=import", "--wasl.data=" + folder.resolve("data"), "--", table.toString(),
        "--report", report.toString()));
    long began = System.nanoTime();
    Process process = new ProcessBuilder(all).redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile()).start();
    long most = 0;
    while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
      most = Math.max(most, kilobytes(process.toHandle()));
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    System.err.println(Files.readString(folder.resolve("said")));
    long told = Files.exists(report) ? Files.lines(report).count() - 1 : 0;
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("bench", "import");
    figures.put("rows", rows);
    figures.put("rowsInReport", told);
    figures.put("seconds", Math.round(seconds * 10) / 10.0);
    figures.put("aimSeconds", "< 120");
    figures.put("peakMb", most / 1024);
    figures.put("aimMb", "< 512");
    figures.put("status", process.exitValue());
    figures.put("load", Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    figures.put("ok", process.exitValue() == 0 && told == rows && seconds < 120 && most / 1024 < 512);
    return figures;
  }

  /** Of a process and all it started: what each has for itself, and its part of what is shared. */
  private static long kilobytes(ProcessHandle process) {
    long sum = proportional(process.pid());
    for (ProcessHandle each : process.descendants().toList()) {
      sum += proportional(each.pid());
    }
    return sum;
  }

  private static long proportional(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
          .filter(line -> line.startsWith("Pss:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException gone) {
      return 0;
    }
  }

  /** One row in twelve is of somebody who stood there before. */
  private Path table(Path file, int rows) throws IOException {
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
