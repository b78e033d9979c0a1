package org.wasl.house.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of {@code access.txt}: who may call which route.
 *
 * @param byRoute rule by method and path
 */
record AccessRules(Map<String, Rule> byRoute) {

  /** The committed table. */
  static AccessRules read() {
    try {
      return of(Files.readAllLines(Path.of("src/test/resources/access.txt")));
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  static AccessRules of(List<String> lines) {
    Map<String, Rule> rules = new HashMap<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] words = line.strip().split("\\s+");
        Rule rule = Rule.of(Arrays.asList(words).subList(2, words.length));
        if (rules.put(words[0] + " " + words[1], rule) != null) {
          throw new IllegalStateException("two rules for " + line);
        }
      }
    }
    return new AccessRules(rules);
  }

  /** Routes that nobody thought about. */
  List<String> missing(List<Route> routes) {
    return routes.stream().map(Route::name).filter(name -> !byRoute.containsKey(name)).toList();
  }

  /** Rules about routes that are gone. */
  List<String> leftOver(List<Route> routes) {
    Set<String> there = new java.util.HashSet<>(routes.stream().map(Route::name).toList());
    return byRoute.keySet().stream().filter(name -> !there.contains(name)).sorted().toList();
  }

  Rule of(Route route) {
    return byRoute.get(route.name());
  }

  /**
   * One rule.
   *
   * @param who {@code public}, {@code staff}, or permissions: {@code a+b} needs both, {@code a|b} either
   * @param record what kind of record the call is about, {@code @party} …; empty when none
   * @param absent whether the sample may name something that is not there, so that 404 is an answer to those allowed
   * @param values of parameters, path variables and members of the body
   */
  record Rule(String who, String record, boolean absent, Map<String, String> values) {

    static Rule of(List<String> words) {
      Map<String, String> values = new HashMap<>();
      String record = "";
      boolean absent = false;
      for (String word : words.subList(1, words.size())) {
        int equals = word.indexOf('=');
        if (equals > 0) {
          values.put(word.substring(0, equals), word.substring(equals + 1));
        } else if (word.startsWith("@")) {
          record = word;
        } else if (word.equals("absent")) {
          absent = true;
        } else {
          throw new IllegalStateException("unknown word " + word);
        }
      }
      return new Rule(words.getFirst(), record, absent, values);
    }

    /** Whether the walk has not what an allowed call needs: somebody's own file, or a real session. */
    boolean unasked() {
      return record.equals("@file") || record.equals("@session");
    }

    boolean isPublic() {
      return who.equals("public");
    }

    /** Whether the permissions suffice, records left aside. */
    boolean opensTo(Set<String> permissions) {
      if (isPublic() || who.equals("staff")) {
        return true;
      }
      return Arrays.stream(who.split("\\|"))
          .anyMatch(all -> Arrays.stream(all.split("\\+")).allMatch(permissions::contains));
    }
  }
}
