package org.wasl.parties.duplicates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.wasl.kernel.ArabicText;

/**
 * Names that people bear. Two of them that differ are two names, however alike (domain §4.3: حسن is not حسين); a word
 * that is one slip away from one of them and is none itself is a slip.
 */
final class KnownNames {

  private static final Set<String> ALL = read();

  private KnownNames() {}

  /** Whether the word, folded and without article, is a name of its own. */
  static boolean has(String word) {
    return ALL.contains(word);
  }

  private static Set<String> read() {
    InputStream file = KnownNames.class.getResourceAsStream("/parties/known-names.txt");
    try (BufferedReader lines = new BufferedReader(
        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .map(ArabicText::foldWithoutArticle).collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
