package org.wasl.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One day, said in both calendars as Saudi letters say it (domain §4.4). Digits are 0–9. Days before the
 * Umm al-Qura table begins (1882) are said in the Gregorian calendar alone.
 */
public record DualDate(LocalDate date) {

  /** From Sunday, the first day of the association's week. */
  private static final List<String> DAYS_AR =
      List.of("الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت");

  private static final List<String> DAYS_EN =
      List.of("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday");
  private static final List<String> MONTHS_AR = List.of("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
      "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر");
  private static final List<String> MONTHS_EN = List.of("January", "February", "March", "April", "May", "June",
      "July", "August", "September", "October", "November", "December");

  /** {@code 1448/06/12}; empty where the Hijri table does not reach. */
  public String hijri() {
    return HijriDate.isKnown(date) ? HijriDate.of(date).toString() : "";
  }

  /** {@code 2026/11/22}. */
  public String gregorian() {
    return "%04d/%02d/%02d".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** Both, without the weekday: {@code 1448/06/12هـ الموافق 2026/11/22م}. */
  public String both() {
    return HijriDate.isKnown(date) ? hijri() + "هـ الموافق " + gregorian() + "م" : gregorian() + "م";
  }

  /**
   * The whole phrase of a promise. Arabic: «الأحد 1448/06/19هـ الموافق 2026/11/29م»; any other language:
   * "Sunday 29 November 2026 (19 Jumada II 1448 AH)".
   */
  public String phrase(Locale locale) {
    return isArabic(locale) ? weekday(locale) + " " + both() : english(locale);
  }

  /** The weekday's name, «الأحد» or "Sunday". */
  public String weekday(Locale locale) {
    return (isArabic(locale) ? DAYS_AR : DAYS_EN).get(date.getDayOfWeek().getValue() % 7);
  }

  /** The Gregorian month's name, «نوفمبر» or "November". */
  public String monthName(Locale locale) {
    return (isArabic(locale) ? MONTHS_AR : MONTHS_EN).get(date.getMonthValue() - 1);
  }

  static boolean isArabic(Locale locale) {
    return locale.getLanguage().equals("ar");
  }

  private String english(Locale locale) {
    String gregorian = "%s %d %s %d"
        .formatted(weekday(locale), date.getDayOfMonth(), monthName(locale), date.getYear());
    if (!HijriDate.isKnown(date)) {
      return gregorian;
    }
    HijriDate hijri = HijriDate.of(date);
    return "%s (%d %s %d AH)".formatted(gregorian, hijri.day(), hijri.monthName(locale), hijri.year());
  }
}
