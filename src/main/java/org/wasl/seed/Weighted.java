package org.wasl.seed;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Things of which some are drawn more often than others. */
public final class Weighted<T> {

  private final List<T> all;
  private final double[] upTo;

  private Weighted(List<T> all, double[] upTo) {
    this.all = all;
    this.upTo = upTo;
  }

  /** Each as often as its weight says. */
  public static <T> Weighted<T> by(List<T> all, ToDoubleFunction<T> weight) {
    double[] upTo = new double[all.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += weight.applyAsDouble(all.get(i));
      upTo[i] = sum;
    }
    return new Weighted<>(List.copyOf(all), upTo);
  }

  /** By rank, the first most often, as names are: the n-th by 1 / (n + flatness). */
  public static <T> Weighted<T> byRank(List<T> all, double flatness) {
    int[] rank = {0};
    return by(all, each -> 1 / (++rank[0] + flatness));
  }

  /** One of them. */
  public T draw(Dice dice) {
    double at = dice.share() * upTo[upTo.length - 1];
    int place = Arrays.binarySearch(upTo, at);
    return all.get(Math.min(place < 0 ? -place - 1 : place + 1, upTo.length - 1));
  }
}
