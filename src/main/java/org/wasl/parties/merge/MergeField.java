package org.wasl.parties.merge;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;

/** What of the kept record may be taken over from the absorbed one; parts that belong together go together. */
public enum MergeField implements Coded {
  NAME("full_name", "given", "father", "grandfather", "family"),
  PREFERRED_NAME("preferred_name"),
  HONORIFIC("honorific"),
  SEX("sex"),
  BIRTH_DATE("birth_calendar", "birth_value", "birth_approximate", "birth_date"),
  NATIONALITY("nationality"),
  GOVERNORATE("governorate"),
  PLACE("place"),
  LANGUAGE("language"),
  BRANCH("branch");

  private final List<String> columns;

  MergeField(String... columns) {
    this.columns = List.of(columns);
  }

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The field of a code; {@code merge-field-unknown} otherwise. */
  public static MergeField of(@Nullable String code) {
    return Coded.of(MergeField.class, code, "merge-field-unknown");
  }

  /** Its columns, parted by commas. */
  String columns() {
    return String.join(", ", columns);
  }

  /** SQL that packs its columns of {@code p} into one JSON value. */
  String packed() {
    return "jsonb_build_object(" + String.join(", ",
        columns.stream().map(each -> "'" + each + "', p." + each).toList()) + ")";
  }

  /** SQL that says whether {@code p} has nothing there. */
  String empty() {
    return "p." + columns.getFirst() + " is null";
  }

  static List<MergeField> all() {
    return Arrays.asList(values());
  }
}
