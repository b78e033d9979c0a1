package org.wasl.parties.household;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Sex;
import org.wasl.parties.PartySummary;
import org.wasl.parties.Relation;
import org.wasl.parties.record.Member;
import org.wasl.web.Choice;
import org.wasl.web.Ui;

/**
 * A household as its reader sees it, from the file of one of its people.
 *
 * @param who the person whose file it is
 * @param lines everyone in it, the head first; empty when the person is in none
 * @param state to be sent back with a change; null when there is no household yet
 * @param elsewhere a second household, of a record that was merged into this person's; empty for nearly all
 */
public record HouseholdView(
    PartySummary who, List<Line> lines, @Nullable String state, List<Member> elsewhere) {

  /**
   * One of its people.
   *
   * @param identityMasked null when no number is recorded
   * @param age whole years; null when no birth date is known
   * @param open whether the reader may open that file now
   */
  public record Line(Member member, @Nullable String identityMasked, @Nullable Integer age, @Nullable Sex sex,
      boolean open) {}

  public String id() {
    return who.id().toString();
  }

  /** How many the head supports. */
  public long dependants() {
    return lines.stream().filter(each -> each.member().dependant()).count();
  }

  /** Its members alone. */
  public List<Member> members() {
    return lines.stream().map(Line::member).toList();
  }

  /** What a member may be to the head; the head too, for the first who is linked with somebody alone. */
  public static List<Choice> relations(Ui ui, boolean headToo) {
    return Arrays.stream(Relation.values())
        .filter(each -> each != Relation.SELF && (headToo || each != Relation.HEAD))
        .map(each -> Choice.of(each.code(), ui.t("parties.relation." + each.code()))).toList();
  }
}
