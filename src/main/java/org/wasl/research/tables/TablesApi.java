package org.wasl.research.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.wasl.kernel.Actor;
import org.wasl.research.ResearchPermissions;
import org.wasl.research.form.FormField;
import org.wasl.web.Api;

/** The need tables by API. */
@Api
class TablesApi {

  private final NeedTablesStore store;
  private final SetNeedTables set;

  TablesApi(NeedTablesStore store, SetNeedTables set) {
    this.store = store;
    this.set = set;
  }

  /** An edition to set: sums in riyals and points as texts, whatever is absent is not set. */
  record TablesBody(
      @Nullable String nameAr, @Nullable String nameEn, @Nullable String from, @Nullable List<String> counted,
      @Nullable List<String> deducted, @Nullable Map<String, String> ceilings, @Nullable Map<String, String> points,
      @Nullable String eligibleFrom, @Nullable String reviewFrom, @Nullable String reason) {

    TablesForm form() {
      return new TablesForm(nameAr, nameEn, from, counted == null ? List.of() : counted,
          deducted == null ? List.of() : deducted, ceilings == null ? Map.of() : ceilings,
          points == null ? Map.of() : points, eligibleFrom, reviewFrom, reason);
    }
  }

  /** An edition; ceilings in halalas. */
  record TablesView(
      int number, String nameAr, String nameEn, LocalDate from, List<String> counted, List<String> deducted,
      Map<String, Long> ceilings, Map<String, Integer> points, @Nullable Integer eligibleFrom,
      @Nullable Integer reviewFrom) {

    static TablesView of(NeedTables tables) {
      Map<String, Long> ceilings = new TreeMap<>();
      tables.ceilings().forEach((category, ceiling) -> ceilings.put(category.code(), ceiling));
      Map<String, Integer> points = new TreeMap<>();
      tables.points().forEach((fact, each) -> points.put(fact.code(), each));
      return new TablesView(tables.number(), tables.nameAr(), tables.nameEn(), tables.from(),
          tables.counted().stream().map(FormField::code).toList(),
          tables.deducted().stream().map(FormField::code).toList(), ceilings, points, tables.eligibleFrom(),
          tables.reviewFrom());
    }
  }

  record TablesList(List<TablesView> items) {}

  /** Every edition, the last set first. */
  @GetMapping("/need-tables")
  TablesList all(Actor actor) {
    actor.must(ResearchPermissions.TABLES);
    return new TablesList(store.all().stream().map(TablesView::of).toList());
  }

  /** Sets a new edition; earlier ones stay as they are. */
  @PostMapping("/need-tables")
  @ResponseStatus(HttpStatus.CREATED)
  TablesView set(Actor actor, @RequestBody TablesBody body) {
    return TablesView.of(set.set(actor, body.form()));
  }
}
