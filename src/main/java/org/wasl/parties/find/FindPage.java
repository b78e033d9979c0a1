package org.wasl.parties.find;

import java.util.Arrays;
import java.util.List;
import org.wasl.kernel.ArabicText;
import org.wasl.parties.FoundElsewhere;

/**
 * The page of the one search box.
 *
 * @param typed as typed; empty before anything was
 * @param hits people and organisations, best first
 * @param elsewhere requests, letters and whatever else carries that number
 */
public record FindPage(String typed, List<Hit> hits, List<FoundElsewhere.Row> elsewhere) {

  /** A word of a name, and whether it was sought. */
  public record Word(String text, boolean sought) {}

  /** Those fit to be taken for the one sought. */
  public List<Hit> strong() {
    return hits.stream().filter(Hit::strong).toList();
  }

  /** Those that only come near. */
  public List<Hit> weak() {
    return hits.stream().filter(each -> !each.strong()).toList();
  }

  /** How many things were found. */
  public int count() {
    return hits.size() + elsewhere.size();
  }

  /** The words of a name, those that were sought marked. */
  public List<Word> words(Hit hit) {
    List<String> sought = Sought.of(typed).words().stream().map(ArabicText::foldWithoutArticle).toList();
    return Arrays.stream(hit.party().fullName().split(" ")).map(word -> {
      String key = ArabicText.foldWithoutArticle(word);
      return new Word(word, !key.isEmpty() && sought.stream().anyMatch(key::startsWith));
    }).toList();
  }
}
