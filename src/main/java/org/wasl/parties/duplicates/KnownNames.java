package org.wasl.parties.duplicates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wasl.kernel.ArabicText;
import org.wasl.parties.find.LatinSpelling;

/**
 * Names that people bear. Two of them that differ are two names, however alike (domain §4.3: حسن is not حسين); a word
 * that is one slip away from one of them and is none itself is a slip.
 */
final class KnownNames {

  private static final Set<String> ALL = read();
  /** Of {@link LatinSpelling#fit}. */
  private static final double WELL = 0.75;

  private KnownNames() {}

  /** Whether the word, folded and without article, is a name of its own. */
  static boolean has(String word) {
    return ALL.contains(word);
  }

  /**
   * The name that a word in Latin letters spells best, where one fits well; the first of those that fit as well. Good
   * for suggestions that people look at, and for nothing else (domain §4.3).
   */
  static Optional<String> spelt(String latin) {
    return ALL.stream().map(name -> Map.entry(name, LatinSpelling.fit(name, latin)))
        .filter(each -> each.getValue() >= WELL).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static Set<String> read() {
    InputStream file = KnownNames.class.getResourceAsStream("/parties/known-names.txt");
    try (BufferedReader lines = new BufferedReader(
        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .map(ArabicText::foldWithoutArticle).collect(Collectors.toCollection(LinkedHashSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
