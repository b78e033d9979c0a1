package org.wasl.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands after {@code ./wasl NAME}, less {@code --data} and {@code --db}, which the start itself needs. */
public final class Arguments {

  private final List<String> given;

  public Arguments(List<String> given) {
    this.given = List.copyOf(given);
  }

  /** As they were given. */
  public List<String> given() {
    return given;
  }

  /**
   * Taken apart: {@code --option value} or {@code --option=value} for those in {@code valued}, bare {@code --flag} for
   * those in {@code flags}, the rest words in their order. Throws {@link Misused} for an unknown or half option.
   */
  public Parsed parse(Set<String> valued, Set<String> flags) {
    List<String> words = new ArrayList<>();
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      String each = given.get(i);
      String name = each.split("=", 2)[0];
      if (flags.contains(each)) {
        options.put(each, "");
      } else if (valued.contains(name)) {
        String value = each.length() > name.length() ? each.substring(name.length() + 1)
            : i + 1 < given.size() ? given.get(++i) : "";
        options.put(name, filled(name, value));
      } else if (each.startsWith("--")) {
        throw new Misused("There is no option " + each + ".");
      } else {
        words.add(each);
      }
    }
    return new Parsed(List.copyOf(words), Map.copyOf(options));
  }

  private static String filled(String name, String value) {
    if (value.isEmpty()) {
      throw new Misused(name + " needs a value.");
    }
    return value;
  }

  /** Arguments taken apart. */
  public record Parsed(List<String> words, Map<String, String> options) {

    /** Whether the flag was given. */
    public boolean has(String flag) {
      return options.containsKey(flag);
    }

    /** The value of an option; empty where it was not given. */
    public Optional<String> value(String option) {
      return Optional.ofNullable(options.get(option));
    }

    /** The value of an option that is a whole number from {@code least} up; {@link Misused} otherwise. */
    public long number(String option, long least, long otherwise) {
      String value = options.get(option);
      if (value == null) {
        return otherwise;
      }
      if (!value.matches("[0-9]{1,15}") || Long.parseLong(value) < least) {
        throw new Misused(option + " takes a whole number from " + least + ", not “" + value + "”.");
      }
      return Long.parseLong(value);
    }

    /** The one word there must be; {@link Misused}, naming it, where there is none or more. */
    public String only(String what) {
      if (words.size() != 1) {
        throw new Misused("One " + what + " is needed, and " + words.size() + " were given.");
      }
      return words.getFirst();
    }
  }
}
