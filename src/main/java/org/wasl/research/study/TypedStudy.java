package org.wasl.research.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refusal;
import org.wasl.parties.Relation;
import org.wasl.research.form.FieldKind;
import org.wasl.research.form.FormField;
import org.wasl.research.form.Member;
import org.wasl.research.form.StudyFacts;

/**
 * Makes facts of what was sent. A draft takes figures that cannot be read, so that nothing typed is lost; it refuses
 * only what no form of ours sends: unknown fields and choices, texts too long or deceitful.
 */
public final class TypedStudy {

  /** Rows that the household table holds at most. */
  static final int MOST_MEMBERS = 40;

  private TypedStudy() {}

  /** From answers by code and rows; {@code research-field-unknown}, {@code research-choice-unknown}, texts. */
  public static StudyFacts of(Map<String, String> answers, List<Member> rows) {
    Gathered gathered = new Gathered();
    Map<FormField, String> read = new EnumMap<>(FormField.class);
    answers.forEach((code, typed) -> {
      String text = gathered.at(code, () -> answer(code, typed));
      if (text != null) {
        FormField.find(code).ifPresent(field -> read.put(field, text));
      }
    });
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Member row = rows.get(i);
      if (!row.isBlank()) {
        members.add(member("m" + i, row, gathered));
      }
    }
    if (members.size() > MOST_MEMBERS) {
      gathered.add(Refusal.of("research-too-many-members", MOST_MEMBERS));
    }
    gathered.orRefuse();
    return new StudyFacts(read, members);
  }

  /** From a page's form: answers under their codes, rows under {@code m0.name …}. */
  static StudyFacts ofForm(Map<String, String> form) {
    Map<String, String> answers = new HashMap<>();
    form.forEach((name, value) -> FormField.find(name).ifPresent(field -> answers.put(name, value)));
    List<Member> rows = new ArrayList<>();
    for (int i = 0; i < MOST_MEMBERS + 1 && form.containsKey("m" + i + ".name"); i++) {
      String at = "m" + i + ".";
      rows.add(new Member(form.getOrDefault(at + "name", ""), form.getOrDefault(at + "relation", ""),
          form.getOrDefault(at + "identity", ""), form.getOrDefault(at + "age", ""),
          form.getOrDefault(at + "work", ""), form.getOrDefault(at + "health", ""),
          form.containsKey(at + "disabled")));
    }
    return of(answers, rows);
  }

  private static @Nullable String answer(String code, String typed) {
    FormField field = FormField.find(code).orElseThrow(() -> new InvalidValue("research-field-unknown"));
    if (typed.isBlank()) {
      return null;
    }
    if (field.kind() == FieldKind.TICK) {
      return typed.equals("true") ? "true" : null;
    }
    if (field.kind() == FieldKind.CHOICE && !field.choices().contains(typed)) {
      throw new InvalidValue("research-choice-unknown");
    }
    return field.kind() == FieldKind.AREA
        ? CleanText.of(code, typed, field.most()) : CleanText.line(code, typed, field.most());
  }

  private static Member member(String at, Member row, Gathered gathered) {
    String relation = row.relation().isBlank() ? ""
        : gathered.at(at + ".relation", () -> Relation.of(row.relation()).code());
    return new Member(line(at + ".name", row.name(), 200, gathered), relation == null ? "" : relation,
        line(at + ".identity", row.identity(), 20, gathered), line(at + ".age", row.age(), 6, gathered),
        line(at + ".work", row.work(), 200, gathered), line(at + ".health", row.health(), 300, gathered),
        row.disabled());
  }

  private static String line(String at, String typed, int most, Gathered gathered) {
    String text = gathered.at(at, () -> CleanText.line(at, typed, most));
    return text == null ? "" : text;
  }
}
