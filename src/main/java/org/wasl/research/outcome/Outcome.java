package org.wasl.research.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The kept outcome of a study: what the tables of its day made of it. Sums in halalas by the month.
 *
 * @param tablesNumber the edition it was reckoned by; null when none was in force
 * @param perHead null, like category, points and suggestion, where the association had not set what it takes
 * @param category code {@code a} to {@code d}
 * @param suggestion code; it advises, management decides
 * @param lacking codes of what was not set
 */
public record Outcome(
    UUID study, @Nullable Integer tablesNumber, LocalDate day, String inputsDigest, long income, long obligations,
    long counted, long deducted, int members, @Nullable Long perHead, @Nullable String category, boolean aboveAll,
    @Nullable Integer points, @Nullable String suggestion, List<String> lacking, String explanationAr,
    String explanationEn, Instant reckonedAt) {

  /** The explanation in lines. */
  public List<String> lines(boolean arabic) {
    return (arabic ? explanationAr : explanationEn).lines().toList();
  }
}
