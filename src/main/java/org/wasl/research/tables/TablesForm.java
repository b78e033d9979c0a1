package org.wasl.research.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.TypedDay;
import org.wasl.research.form.Figures;
import org.wasl.research.form.FormField;

/**
 * An edition as typed: sums in riyals, whatever is empty is not set.
 *
 * @param from the day it begins, in either calendar
 * @param ceilings by category code
 * @param points by fact code
 */
public record TablesForm(
    @Nullable String nameAr, @Nullable String nameEn, @Nullable String from, List<String> counted,
    List<String> deducted, Map<String, String> ceilings, Map<String, String> points, @Nullable String eligibleFrom,
    @Nullable String reviewFrom, @Nullable String reason) {

  private static final int MOST_POINTS = 1000;
  private static final int MOST_TOTAL = 100_000;

  /** What an edition holds, for the next to begin from; the form of nothing for the first. */
  static TablesForm after(@Nullable NeedTables last) {
    if (last == null) {
      return new TablesForm("", "", "", List.of(), List.of(), Map.of(), Map.of(), "", "", "");
    }
    Map<String, String> ceilings = new HashMap<>();
    last.ceilings().forEach((category, ceiling) -> ceilings.put(category.code(), Figures.riyals(ceiling)));
    Map<String, String> points = new HashMap<>();
    last.points().forEach((fact, each) -> points.put(fact.code(), each.toString()));
    return new TablesForm(last.nameAr(), last.nameEn(), "", codes(last.counted()), codes(last.deducted()), ceilings,
        points, text(last.eligibleFrom()), text(last.reviewFrom()), "");
  }

  private static List<String> codes(List<FormField> fields) {
    return fields.stream().map(FormField::code).toList();
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  /**
   * Reads it. Refused, all at once: {@code research-tables-in-the-past}, {@code research-ceilings-not-rising},
   * {@code research-thresholds-crossed}, {@code research-field-unknown}, and what cannot be read.
   */
  NeedTables read(UUID id, int number, LocalDate today, Gathered gathered) {
    String arabic = gathered.at("nameAr", () -> CleanText.requiredLine("nameAr", nameAr, 120));
    String english = gathered.at("nameEn", () -> CleanText.requiredLine("nameEn", nameEn, 120));
    LocalDate day = gathered.at("from", () -> TypedDay.of(from == null ? "" : from));
    if (day != null && day.isBefore(today)) {
      gathered.add(Refusal.at("from", "research-tables-in-the-past"));
    }
    Integer eligible = total("eligibleFrom", eligibleFrom, gathered);
    Integer review = total("reviewFrom", reviewFrom, gathered);
    if (review != null && (eligible == null || review > eligible)) {
      gathered.add(Refusal.at("reviewFrom", "research-thresholds-crossed"));
    }
    List<FormField> incomes = known("counted", counted, FormField.INCOMES, gathered);
    List<FormField> costs = known("deducted", deducted, FormField.OBLIGATIONS, gathered);
    Map<Category, Long> most = readCeilings(gathered);
    Map<NeedFact, Integer> worth = readPoints(gathered);
    gathered.orRefuse();
    return new NeedTables(id, number, Objects.requireNonNull(arabic), Objects.requireNonNull(english),
        Objects.requireNonNull(day), incomes, costs, most, worth, eligible, review);
  }

  private static @Nullable Integer total(String field, @Nullable String typed, Gathered gathered) {
    return gathered.ifGiven(field, typed, text -> Figures.number(text, MOST_TOTAL));
  }

  private static List<FormField> known(
      String field, List<String> codes, List<FormField> allowed, Gathered gathered) {
    List<FormField> fields = new ArrayList<>();
    for (String code : codes) {
      FormField found = allowed.stream().filter(each -> each.code().equals(code)).findFirst().orElse(null);
      if (found == null) {
        gathered.add(Refusal.at(field, "research-field-unknown"));
      } else if (!fields.contains(found)) {
        fields.add(found);
      }
    }
    fields.sort(java.util.Comparator.naturalOrder());
    return fields;
  }

  private Map<Category, Long> readCeilings(Gathered gathered) {
    Map<Category, Long> most = new EnumMap<>(Category.class);
    long before = -1;
    for (Category category : Category.values()) {
      String at = "ceiling." + category.code();
      Long ceiling = gathered.ifGiven(at, ceilings.get(category.code()), Figures::halalas);
      if (ceiling != null && ceiling <= before) {
        gathered.add(Refusal.at(at, "research-ceilings-not-rising"));
      }
      if (ceiling != null) {
        before = ceiling;
        most.put(category, ceiling);
      }
    }
    unknown(ceilings, code -> List.of(Category.values()).stream().anyMatch(each -> each.code().equals(code)), gathered);
    return most;
  }

  private Map<NeedFact, Integer> readPoints(Gathered gathered) {
    Map<NeedFact, Integer> worth = new EnumMap<>(NeedFact.class);
    for (NeedFact fact : NeedFact.values()) {
      Integer each = gathered.ifGiven("points." + fact.code(), points.get(fact.code()), typed -> {
        return Figures.number(typed, MOST_POINTS);
      });
      if (each != null && each > 0) {
        worth.put(fact, each);
      }
    }
    unknown(points, code -> NeedFact.find(code).isPresent(), gathered);
    return worth;
  }

  private static void unknown(
      Map<String, String> typed, java.util.function.Predicate<String> known, Gathered gathered) {
    typed.keySet().stream().filter(known.negate()).findFirst().ifPresent(code -> gathered.at(code, () -> {
      throw new InvalidValue("research-field-unknown");
    }));
  }
}
