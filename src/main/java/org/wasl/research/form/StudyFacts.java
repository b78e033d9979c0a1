package org.wasl.research.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Digits;
import org.wasl.kernel.IdentityNumber;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.TypedDay;

/**
 * What stands in a study: answers as typed, and the household table. A draft may hold what cannot be read yet, so that
 * nothing typed in the field is lost; {@link #unreadable} says which.
 *
 * @param answers only those given; never blank
 */
public record StudyFacts(Map<FormField, String> answers, List<Member> members) {

  /** The greatest age in years. */
  public static final int OLDEST = 130;

  public static final StudyFacts NONE = new StudyFacts(Map.of(), List.of());

  public StudyFacts {
    EnumMap<FormField, String> ordered = new EnumMap<>(FormField.class);
    ordered.putAll(answers);
    answers = java.util.Collections.unmodifiableMap(ordered);
    members = List.copyOf(members);
  }

  /** What was typed; empty when nothing. */
  public String text(FormField field) {
    return answers.getOrDefault(field, "");
  }

  public boolean has(FormField field) {
    return answers.containsKey(field);
  }

  /** Whether that choice was made. */
  public boolean is(FormField field, String choice) {
    return text(field).equals(choice);
  }

  /** Halalas; 0 when nothing was typed or it cannot be read. */
  public long money(FormField field) {
    try {
      return has(field) ? Figures.halalas(text(field)) : 0;
    } catch (InvalidValue unreadable) {
      return 0;
    }
  }

  /** A whole number; null when nothing was typed or it cannot be read. */
  public @Nullable Integer number(FormField field) {
    try {
      return has(field) ? Figures.number(text(field), most(field)) : null;
    } catch (InvalidValue unreadable) {
      return null;
    }
  }

  /** A day; null when nothing was typed or it cannot be read. */
  public @Nullable LocalDate day(FormField field) {
    try {
      return has(field) ? TypedDay.of(text(field)) : null;
    } catch (InvalidValue unreadable) {
      return null;
    }
  }

  /** What goes out for rent in a month: a year's rent by twelve unless it was said to be a month's. */
  public long rentByMonth() {
    return is(FormField.RENT_PERIOD, "monthly") ? money(FormField.RENT) : Figures.share(money(FormField.RENT), 12);
  }

  /** A monthly sum of {@link FormField#INCOMES} or {@link FormField#OBLIGATIONS}. */
  public long monthly(FormField field) {
    return field == FormField.RENT ? rentByMonth() : money(field);
  }

  /** What was typed and cannot be read, each at its field ({@code m3.age} for the fourth row of the table). */
  public List<Refusal> unreadable() {
    List<Refusal> refusals = new ArrayList<>();
    answers.forEach((field, typed) -> read(field.code(), refusals, () -> read(field, typed)));
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      read("m" + i + ".age", refusals, () -> age(member.age()));
      read("m" + i + ".identity", refusals, () -> identity(member.identity()));
      if (member.name().isBlank()) {
        refusals.add(Refusal.at("m" + i + ".name", "text-required", "m" + i + ".name"));
      }
    }
    return refusals;
  }

  private static void read(String at, List<Refusal> refusals, Runnable reading) {
    try {
      reading.run();
    } catch (InvalidValue invalid) {
      refusals.add(Refusal.at(at, invalid.code(), invalid.args().toArray()));
    }
  }

  private static void read(FormField field, String typed) {
    switch (field.kind()) {
      case MONEY -> Figures.halalas(typed);
      case NUMBER -> Figures.number(typed, most(field));
      case DATE -> TypedDay.of(typed);
      default -> { }
    }
  }

  private static void age(String typed) {
    if (!typed.isBlank()) {
      Figures.number(typed, OLDEST);
    }
  }

  private static void identity(String typed) {
    if (!typed.isBlank()) {
      String digits = Digits.compact(typed);
      IdentityNumber.of(digits.startsWith("2") ? "iqama" : "national-id", typed);
    }
  }

  private static int most(FormField field) {
    return switch (field) {
      case AGE -> OLDEST;
      case DISABILITY_PERCENT -> 100;
      default -> 1000;
    };
  }
}
