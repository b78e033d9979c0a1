package org.wasl.knowledge.answers;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.Refusal;
import org.wasl.knowledge.ApprovedAnswer;
import org.wasl.knowledge.Topic;

/**
 * The wording of an answer, cleaned. {@code questionEn} and {@code answerEn} stand or are missing together.
 *
 * @param clause null for none
 */
public record AnswerTexts(
    String questionAr, @Nullable String questionEn, String answerAr, @Nullable String answerEn, Topic topic,
    @Nullable String clause) {

  static final int QUESTION = 300;
  static final int ANSWER = 2000;
  static final int CLAUSE = 120;

  /** As typed on the page; anything may be missing. */
  public record Typed(
      @Nullable String questionAr, @Nullable String questionEn, @Nullable String answerAr,
      @Nullable String answerEn, @Nullable String topic, @Nullable String clause) {

    /** As the form shows an answer. */
    static Typed of(ApprovedAnswer answer) {
      return new Typed(answer.questionAr(), answer.questionEn(), answer.answerAr(), answer.answerEn(),
          answer.topic().code(), answer.clause());
    }
  }

  /**
   * Cleans what was typed. Refused with all reasons at once: those of {@link CleanText} by field,
   * {@code topic-unknown}, {@code answer-half-translated}.
   */
  static AnswerTexts of(Typed typed) {
    Gathered gathered = new Gathered();
    String questionAr =
        gathered.at("questionAr", () -> CleanText.required("questionAr", typed.questionAr(), QUESTION));
    String answerAr =
        gathered.at("answerAr", () -> CleanText.required("answerAr", typed.answerAr(), ANSWER));
    String questionEn =
        gathered.at("questionEn", () -> CleanText.of("questionEn", typed.questionEn(), QUESTION));
    String answerEn = gathered.at("answerEn", () -> CleanText.of("answerEn", typed.answerEn(), ANSWER));
    String clause = gathered.at("clause", () -> CleanText.line("clause", typed.clause(), CLAUSE));
    Topic topic = gathered.at("topic", () -> Topic.of(typed.topic()));
    if ((questionEn == null) != (answerEn == null)) {
      gathered.add(Refusal.at(questionEn == null ? "questionEn" : "answerEn", "answer-half-translated"));
    }
    gathered.orRefuse();
    return new AnswerTexts(
        Objects.requireNonNull(questionAr), questionEn, Objects.requireNonNull(answerAr), answerEn,
        Objects.requireNonNull(topic), clause);
  }
}
