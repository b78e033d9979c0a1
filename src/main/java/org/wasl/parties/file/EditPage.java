package org.wasl.parties.file;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Refusal;
import org.wasl.parties.Circumstance;

/**
 * The page on which a file is changed.
 *
 * @param typed details as typed, or as they are
 * @param added a contact or a number as it was typed; {@link Added#NOTHING} otherwise
 * @param ticked circumstances as they were sent; null where they were not
 * @param refusals what is wrong; empty at first
 */
public record EditPage(FileView file, Typed typed, Added added, @Nullable Ticked ticked, List<Refusal> refusals) {

  /** Circumstances as they were ticked, and the word beside each in {@code note-<code>}. */
  record Ticked(List<String> codes, Map<String, String> notes) {}


  /** A contact ({@code kind, value, whose}) or an identity number ({@code type, number}) as typed. */
  public record Added(String kind, String value, String whose, String type, String number) {

    static final Added NOTHING = new Added("mobile", "", "", "national-id", "");

    static Added contact(String kind, String value, String whose) {
      return new Added(kind, value, whose, NOTHING.type, "");
    }

    static Added identity(String type, String number) {
      return new Added(NOTHING.kind, "", "", type, number);
    }
  }


  /** Details as typed. */
  public record Typed(String fullName, String preferredName, String honorific, String sex, String calendar,
      String birthValue, String nationality, String governorate, String place, String language) {}

  static EditPage of(FileView file, List<Refusal> refusals) {
    return of(file, Added.NOTHING, refusals);
  }

  static EditPage of(FileView file, Ticked ticked, List<Refusal> refusals) {
    EditPage known = of(file, refusals);
    return new EditPage(file, known.typed, known.added, ticked, refusals);
  }

  static EditPage of(FileView file, Added added, List<Refusal> refusals) {
    var party = file.party();
    var birth = party.birth();
    return new EditPage(file, new Typed(party.name().full(), or(party.preferredName()), or(party.honorific()),
        party.sex() == null ? "" : party.sex().code(), birth == null ? "hijri" : birth.calendar().code(),
        birth == null ? "" : birth.value(), or(party.living().nationality()), or(party.living().governorate()),
        or(party.living().place()), party.language().code()), added, null, refusals);
  }

  static EditPage again(FileView file, DetailsForm form, List<Refusal> refusals) {
    return new EditPage(file, new Typed(or(form.fullName()), or(form.preferredName()), or(form.honorific()),
        or(form.sex()), or(form.calendar()), or(form.birthValue()), or(form.nationality()),
        or(form.governorate()), or(form.place()), or(form.language())), Added.NOTHING, null, refusals);
  }

  /** Codes of the circumstances that hold now, or were ticked. */
  public List<String> holding() {
    return ticked != null ? ticked.codes : file.summary().circumstances().stream().map(each -> each.code().code()).toList();
  }

  /** The note kept with a circumstance, or typed; empty when there is none. */
  public String note(String code) {
    return ticked != null ? or(ticked.notes.get("note-" + code)) : file.summary().circumstances().stream().filter(each -> each.code().code().equals(code))
        .map(Circumstance::note).filter(note -> note != null).findFirst().orElse("");
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}
