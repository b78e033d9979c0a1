package org.wasl.satisfaction.quality;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one group.
 *
 * @param key code of the service or branch
 * @param told null where nothing is, for the protection of those who answered
 */
public record ResultLine(String key, @Nullable Told told) {

  /**
   * The figures of a group of ten or more.
   *
   * @param options how many gave 1 to 5 stars; null unless each has five or more
   * @param answers means in the order of the questions; empty where fewer than ten answered
   */
  public record Told(
      int respondents, Mean mean, @Nullable List<Integer> options, List<Optional<Mean>> answers) {}

  /** A group of which nothing is told. */
  static ResultLine hidden(String key) {
    return new ResultLine(key, null);
  }
}
