package org.wasl.research.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasl.research.form.Figures;
import org.wasl.research.form.FormField;
import org.wasl.research.form.StudyFacts;
import org.wasl.research.form.Sums;
import org.wasl.research.outcome.Reckoning.Lacking;
import org.wasl.research.outcome.Reckoning.Line;
import org.wasl.research.outcome.Reckoning.Suggestion;
import org.wasl.research.tables.Category;
import org.wasl.research.tables.NeedTables;

/**
 * The reckoning of need (domain §3): counted income less deductions is the net income; shared by the heads of the
 * household it falls in a category; facts give points. Every figure comes from the tables; what they leave empty is not
 * reckoned.
 */
public final class NeedRules {

  private NeedRules() {}

  /** What the tables of the study's day make of it; null tables: nothing is reckoned. */
  public static Reckoning reckon(StudyFacts facts, @Nullable NeedTables tables) {
    int members = Sums.of(facts).members();
    if (tables == null) {
      return new Reckoning(null, 0, 0, members, null, null, false, null, List.of(), null, List.of(Lacking.TABLES));
    }
    List<Lacking> lacking = new ArrayList<>();
    long counted = sum(facts, tables.counted());
    long deducted = sum(facts, tables.deducted());
    Long perHead = tables.counted().isEmpty() ? null : Figures.share(counted - deducted, members);
    Category category = perHead == null ? null : category(perHead, tables.ceilings());
    List<Line> lines = lines(facts, tables);
    Integer points = tables.points().isEmpty() ? null : lines.stream().mapToInt(Line::points).sum();
    Suggestion suggestion = points == null ? null : suggestion(points, tables);
    note(lacking, perHead == null, Lacking.INCOMES);
    note(lacking, tables.ceilings().isEmpty(), Lacking.CEILINGS);
    note(lacking, points == null, Lacking.POINTS);
    note(lacking, tables.eligibleFrom() == null, Lacking.THRESHOLDS);
    boolean aboveAll = perHead != null && category == null && !tables.ceilings().isEmpty();
    return new Reckoning(
        tables, counted, deducted, members, perHead, category, aboveAll, points, lines, suggestion, lacking);
  }

  private static void note(List<Lacking> lacking, boolean lacks, Lacking what) {
    if (lacks) {
      lacking.add(what);
    }
  }

  private static long sum(StudyFacts facts, List<FormField> fields) {
    return fields.stream().mapToLong(facts::monthly).sum();
  }

  /** The first category whose ceiling is not passed; the ceiling itself is within. */
  private static @Nullable Category category(long perHead, Map<Category, Long> ceilings) {
    return ceilings.entrySet().stream().sorted(Comparator.comparing(Map.Entry::getKey))
        .filter(each -> perHead <= each.getValue()).map(Map.Entry::getKey).findFirst().orElse(null);
  }

  private static List<Line> lines(StudyFacts facts, NeedTables tables) {
    return tables.points().entrySet().stream().sorted(Comparator.comparing(Map.Entry::getKey))
        .map(each -> new Line(each.getKey(), each.getKey().count(facts), each.getValue()))
        .filter(each -> each.count() > 0).toList();
  }

  private static @Nullable Suggestion suggestion(int points, NeedTables tables) {
    Integer eligible = tables.eligibleFrom();
    Integer review = tables.reviewFrom();
    if (eligible == null) {
      return null;
    }
    return points >= eligible ? Suggestion.ELIGIBLE
        : review != null && points >= review ? Suggestion.REVIEW : Suggestion.NOT_ELIGIBLE;
  }
}
