package org.wasl.knowledge.answers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.knowledge.Topic;

/**
 * The wording of an answer, cleaned. {@code questionEn} and {@code answerEn} stand or are missing together.
 *
 * @param clause null for none
 */
record AnswerTexts(
    String questionAr, @Nullable String questionEn, String answerAr, @Nullable String answerEn, Topic topic,
    @Nullable String clause) {

  static final int QUESTION = 300;
  static final int ANSWER = 2000;
  static final int CLAUSE = 120;

  /** As typed on the page; anything may be missing. */
  record Typed(
      @Nullable String questionAr, @Nullable String questionEn, @Nullable String answerAr,
      @Nullable String answerEn, @Nullable String topic, @Nullable String clause) {}

  /**
   * Cleans what was typed. Refused with all reasons at once: those of {@link CleanText} by field, {@code topic-unknown},
   * {@code answer-half-translated}.
   */
  static AnswerTexts of(Typed typed) {
    List<Refusal> refusals = new ArrayList<>();
    String questionAr = read(refusals, "questionAr", typed.questionAr(), QUESTION, true);
    String answerAr = read(refusals, "answerAr", typed.answerAr(), ANSWER, true);
    String questionEn = read(refusals, "questionEn", typed.questionEn(), QUESTION, false);
    String answerEn = read(refusals, "answerEn", typed.answerEn(), ANSWER, false);
    String clause = read(refusals, "clause", typed.clause(), CLAUSE, false);
    Topic topic = topic(refusals, typed.topic());
    if ((questionEn == null) != (answerEn == null)) {
      refusals.add(Refusal.at(questionEn == null ? "questionEn" : "answerEn", "answer-half-translated"));
    }
    Refused.unlessEmpty(refusals);
    return new AnswerTexts(questionAr, questionEn, answerAr, answerEn, topic, clause);
  }

  private static String read(
      List<Refusal> refusals, String field, @Nullable String raw, int max, boolean required) {
    try {
      return orNothing(required ? CleanText.required(field, raw, max) : CleanText.of(field, raw, max));
    } catch (InvalidValue no) {
      refusals.add(Refusal.at(field, no.code(), no.args().toArray()));
      return orNothing(null);
    }
  }

  /** A required text that was refused is never used: the refusal is thrown first. */
  @SuppressWarnings("NullAway")
  private static String orNothing(@Nullable String text) {
    return text;
  }

  private static Topic topic(List<Refusal> refusals, @Nullable String code) {
    try {
      return Topic.of(code);
    } catch (InvalidValue no) {
      refusals.add(Refusal.at("topic", no.code()));
      return Topic.OTHER;
    }
  }
}
