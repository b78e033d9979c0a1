package org.wasl.kernel;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's name in the four parts of the identity card: الاسم، الأب، الجد، العائلة (domain §4.3). The whole
 * name is kept as it was given, connectors included; the parts are for letters, lists and matching.
 *
 * <p>Refusals: {@code text-required}, {@code text-too-long} and their kin of {@link CleanText};
 * {@code name-letters} when there is no letter in it.
 *
 * @param full as shown and printed; at most {@link #MOST} characters
 * @param given never null; the others are null when not known
 */
public record PersonName(String full, String given, @Nullable String father,
    @Nullable String grandfather, @Nullable String family) {

  /** The most characters of a whole name. */
  public static final int MOST = 200;

  /** The name of a text as typed, split into its parts by {@link NameParts}. */
  public static PersonName of(@Nullable String typed) {
    String full = clean("fullName", typed);
    return NameParts.split(full);
  }

  /** The name of its parts; the given name is required, empty others count as not known. */
  public static PersonName ofParts(@Nullable String given, @Nullable String father,
      @Nullable String grandfather, @Nullable String family) {
    String first = clean("given", given);
    String second = CleanText.line("father", father, 60);
    String third = CleanText.line("grandfather", grandfather, 60);
    String last = CleanText.line("family", family, 60);
    String full = clean("fullName", Stream.of(first, second, third, last)
        .filter(part -> part != null).collect(Collectors.joining(" ")));
    return new PersonName(full, first, second, third, last);
  }

  /** An organisation's name: whole, never split. */
  public static PersonName ofOrganisation(@Nullable String typed) {
    String full = clean("fullName", typed);
    return new PersonName(full, full, null, null, null);
  }

  /** Given name and family, as one greets: «فاطمة البلوي»; the whole name when no family is known. */
  public String brief() {
    return family == null ? full : given + " " + family;
  }

  private static String clean(String field, @Nullable String typed) {
    String name = CleanText.requiredLine(field, typed, "given".equals(field) ? 60 : MOST);
    if (name.codePoints().noneMatch(Character::isLetter)) {
      throw new InvalidValue("name-letters", field);
    }
    return name;
  }
}
