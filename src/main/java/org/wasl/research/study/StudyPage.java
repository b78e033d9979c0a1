package org.wasl.research.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.TypedDay;
import org.wasl.parties.Relation;
import org.wasl.research.form.FieldKind;
import org.wasl.research.form.Figures;
import org.wasl.research.form.FormField;
import org.wasl.research.form.Member;
import org.wasl.research.form.Section;
import org.wasl.research.form.StudyFacts;
import org.wasl.research.form.Sums;
import org.wasl.research.study.ReadStudy.StudyFile;
import org.wasl.web.Choice;
import org.wasl.web.Ui;

/**
 * The page of a study: the form of a draft, the reading of what was handed in.
 *
 * @param facts those held, or those typed where they were refused
 * @param refusals why it was not handed in, or what cannot be read yet
 * @param stopped whether handing in was tried: then the reasons stand at the head
 */
public record StudyPage(StudyFile file, StudyFacts facts, List<Refusal> refusals, boolean stopped) {

  private static final int EMPTY_ROWS = 2;

  public Study study() {
    return file.study();
  }

  public Sums sums() {
    return Sums.of(facts);
  }

  /** Whether the reader writes it now. */
  public boolean isWritten(Ui ui) {
    return study().isDraft() && ui.actor() != null && study().researcher().equals(ui.actor().id().value());
  }

  /** The rows of the household table with some empty ones after them. */
  public List<Member> rows() {
    List<Member> rows = new ArrayList<>(facts.members());
    for (int i = 0; i < EMPTY_ROWS && rows.size() < TypedStudy.MOST_MEMBERS; i++) {
      rows.add(Member.NOBODY);
    }
    return rows;
  }

  /** Relations to the beneficiary, for the table. */
  public static List<Choice> relations(Ui ui) {
    return Arrays.stream(Relation.values())
        .filter(each -> each != Relation.SELF && each != Relation.HEAD)
        .map(each -> Choice.of(each.code(), ui.t("parties.relation." + each.code()))).toList();
  }

  /** The choices of a field in the reader's words. */
  public static List<Choice> choices(Ui ui, FormField field) {
    return field.choices().stream().map(each -> Choice.of(each, ui.t(field.choiceKey(each)))).toList();
  }

  /** An answer as it is read: choices in words, sums grouped; as typed where it cannot be read. */
  public static String said(Ui ui, FormField field, String typed) {
    if (typed.isEmpty()) {
      return "—";
    }
    try {
      return switch (field.kind()) {
        case CHOICE -> ui.t(field.choiceKey(typed));
        case TICK -> ui.t("research.choice.yes");
        case MONEY -> Figures.riyals(Figures.halalas(typed));
        case DATE -> ui.gregorian(TypedDay.of(typed));
        default -> typed;
      };
    } catch (InvalidValue unreadable) {
      return typed;
    }
  }

  /** The answers given in a section, in its order. */
  public Map<FormField, String> given(Section section) {
    Map<FormField, String> given = new LinkedHashMap<>();
    FormField.of(section).stream().filter(facts::has).forEach(each -> given.put(each, facts.text(each)));
    return given;
  }

  /** Whether figures of that kind stand left to right. */
  public static boolean isFigure(FormField field) {
    return field.kind() == FieldKind.MONEY || field.kind() == FieldKind.NUMBER || field.kind() == FieldKind.DATE;
  }

  /** The text of a relation; empty when none was said. */
  public static String relation(Ui ui, @Nullable String code) {
    return code == null || code.isEmpty() ? "—" : ui.t("parties.relation." + code);
  }
}
