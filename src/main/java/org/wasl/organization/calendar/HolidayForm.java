package org.wasl.organization.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.TypedDay;
import org.wasl.organization.Branch;

/** What was typed about a holiday; an empty branch means the whole association. */
public record HolidayForm(
    @Nullable String branch, @Nullable String kind, @Nullable String nameAr, @Nullable String nameEn,
    @Nullable String first, @Nullable String last, int version) {

  /** Kinds in the order they are offered; words {@code organization.holiday.<kind>}. */
  public static final List<String> KINDS =
      List.of("other", "substitute", "eid-al-fitr", "eid-al-adha", "national-day", "founding-day");

  /** Days at most, as the table has it. */
  private static final int LONGEST = 60;

  static final HolidayForm EMPTY = new HolidayForm("", "other", "", "", "", "", 0);

  static HolidayForm of(HolidayRow row) {
    return new HolidayForm(row.branch() == null ? "" : row.branch(), row.kind(), row.nameAr(), row.nameEn(),
        row.first().toString(), row.last().toString(), row.version());
  }

  /** What is kept of it, read and right. */
  record Read(@Nullable String branch, String kind, String nameAr, String nameEn, Days days) {}

  /**
   * Reads it; null, with the reasons in {@code gathered}, when something is wrong: {@code branch-unknown},
   * {@code holiday-kind-unknown}, {@code day-unreadable}, {@code days-backwards}, {@code holiday-too-long} (days).
   */
  @Nullable Read read(List<Branch> branches, Gathered gathered) {
    String of = branch == null || branch.isBlank() ? null : gathered.at("branch", () -> known(branch, branches));
    String which = gathered.at("kind", this::knownKind);
    String arabic = gathered.at("nameAr", () -> CleanText.requiredLine("nameAr", nameAr, 80));
    String english = gathered.at("nameEn", () -> CleanText.requiredLine("nameEn", nameEn, 80));
    LocalDate from = gathered.at("first", () -> TypedDay.of(first == null ? "" : first));
    LocalDate to = last == null || last.isBlank() ? from : gathered.at("last", () -> TypedDay.of(last));
    Days days = from == null || to == null ? null : days(from, to, gathered);
    return which == null || arabic == null || english == null || days == null
        ? null : new Read(of, which, arabic, english, days);
  }

  private static @Nullable Days days(LocalDate from, LocalDate to, Gathered gathered) {
    if (to.isBefore(from)) {
      gathered.add(Refusal.at("last", "days-backwards"));
      return null;
    }
    if (ChronoUnit.DAYS.between(from, to) >= LONGEST) {
      gathered.add(Refusal.at("last", "holiday-too-long", LONGEST));
      return null;
    }
    return new Days(from, to);
  }

  private String knownKind() {
    if (kind == null || !KINDS.contains(kind)) {
      throw new InvalidValue("holiday-kind-unknown");
    }
    return kind;
  }

  private static String known(String code, List<Branch> branches) {
    return branches.stream().map(Branch::code).filter(code::equals).findFirst()
        .orElseThrow(() -> new InvalidValue("branch-unknown"));
  }
}
