package org.wasl.requests.pages;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasl.requests.desk.RequestRow;
import org.wasl.requests.desk.ReferralDesk;
import org.wasl.requests.study.ReadStudyPack.StudyPack;
import org.wasl.web.Choice;
import org.wasl.web.Ui;

/**
 * Management's desk.
 *
 * @param queue what waits for a decision, the nearest promise first
 * @param questions referred questions without an answer
 * @param pack the open case; null when nothing waits
 * @param panels what modules above bring to the open case, ready to draw
 * @param barred code of why the reader may not decide, such as kinship: then a colleague does; null when he may
 */
public record DeskPage(
    List<RequestRow> queue, List<ReferralDesk.Row> questions, @Nullable StudyPack pack,
    List<Content> panels, @Nullable String barred, Typed typed, LocalDate today) {

  /** The queue under its four headings, those without a case left out. */
  public Map<String, List<RequestRow>> groups() {
    Map<String, List<RequestRow>> groups = new LinkedHashMap<>();
    for (String each : List.of("late", "today", "week", "later")) {
      List<RequestRow> rows = queue.stream().filter(row -> group(row).equals(each)).toList();
      if (!rows.isEmpty()) {
        groups.put(each, rows);
      }
    }
    return groups;
  }

  /** Whether the row is the open case. */
  public boolean isOpen(RequestRow row) {
    return pack != null && pack.file().request().reference().value().equals(row.reference());
  }

  private String group(RequestRow row) {
    LocalDate day = row.promised();
    if (day == null || day.isAfter(today.plusDays(6))) {
      return "later";
    }
    return day.isBefore(today) ? "late" : day.equals(today) ? "today" : "week";
  }

  /** The outcomes, in the order of hope. */
  public static List<Choice> outcomes(Ui ui) {
    return List.of(
        Choice.of("approved", ui.t("requests.desk.full")),
        new Choice("partially-approved", ui.t("requests.desk.part"), ui.t("requests.desk.part.what")),
        new Choice("deferred", ui.t("requests.desk.defer"), ui.t("requests.desk.defer.what")),
        new Choice("returned", ui.t("requests.desk.return"), ui.t("requests.desk.return.what")),
        new Choice("referred-out", ui.t("requests.desk.refer"), ui.t("requests.desk.refer.what")),
        new Choice("declined", ui.t("requests.desk.decline"), ui.t("requests.desk.decline.what")));
  }

  /** The items that were ticked before the form was refused. */
  public List<String> chosenFields() {
    String fields = typed.value("decide", "fields");
    return fields == null || fields.isBlank() ? List.of() : List.of(fields.split(" "));
  }

  /** The items that may be asked for again. */
  public List<Choice> items(Ui ui) {
    List<Choice> items = new ArrayList<>();
    if (pack != null) {
      pack.file().items().forEach(each -> items.add(Choice.of(each.code(), ui.pick(each.nameAr(), each.nameEn()))));
    }
    return items;
  }

  /** What a refused form held. */
  public @Nullable String value(String field) {
    return typed.value("decide", field);
  }
}
