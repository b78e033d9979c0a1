package org.wasl.kernel;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A value of a closed list that has a stable kebab-case code on the outside. */
public interface Coded {

  /** The code used by the interface, the database and the bundles. */
  String code();

  /** The value of a code; refused with {@code refusal} (the code sent) when the list has none such. */
  static <E extends Enum<E> & Coded> E of(Class<E> type, @Nullable String code, String refusal) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new InvalidValue(refusal));
  }

  /** The code that an enum constant's name spells: {@code NATIONAL_ID} is {@code national-id}. */
  static String codeOf(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
