package org.wasl.knowledge.answers;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.Refused;
import org.wasl.knowledge.AnswerId;
import org.wasl.knowledge.AnswerStatus;
import org.wasl.knowledge.ApprovedAnswer;
import org.wasl.knowledge.KnowledgePermissions;

/**
 * What management does with an answer. Each act is on the revision that was seen: a later one refuses with
 * {@code stale-record}; an answer that is not there with {@code not-found}.
 */
@Component
class SettleAnswer {

  private static final int REASON = 500;

  private final ApprovedAnswerStore answers;
  private final Journal journal;
  private final Clock clock;

  SettleAnswer(ApprovedAnswerStore answers, Journal journal, Clock clock) {
    this.answers = answers;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Corrects the wording. An answer shown to the public keeps both languages
   * ({@code answer-needs-both-languages}).
   */
  @Transactional
  void correct(Actor actor, AnswerId id, int revision, AnswerTexts texts) {
    ApprovedAnswer answer = seen(actor, id);
    if (answer.shown() && texts.questionEn() == null) {
      throw Refused.field("questionEn", "answer-needs-both-languages");
    }
    unlessStale(answers.rewrite(id, revision, texts));
    record(actor, answer, "corrected", null);
  }

  /**
   * Makes it the answer that everyone here gives; a withdrawn one comes back.
   * {@code answer-approved-already}.
   */
  @Transactional
  void approve(Actor actor, AnswerId id, int revision) {
    ApprovedAnswer answer = seen(actor, id);
    if (answer.isApproved()) {
      throw Refused.conflict("answer-approved-already");
    }
    unlessStale(answers.approve(id, revision, actor, clock.instant()));
    record(actor, answer, "approved", null);
  }

  /**
   * Shows it to the public, or hides it. Refusals: {@code answer-not-approved},
   * {@code answer-needs-both-languages}.
   */
  @Transactional
  void show(Actor actor, AnswerId id, int revision, boolean shown) {
    ApprovedAnswer answer = seen(actor, id);
    if (shown && !answer.isApproved()) {
      throw Refused.rule("answer-not-approved");
    }
    if (shown && !answer.inBothLanguages()) {
      throw Refused.rule("answer-needs-both-languages");
    }
    unlessStale(answers.show(id, revision, shown));
    record(actor, answer, shown ? "shown" : "hidden", null);
  }

  /** Takes it back with a reason; it is told to nobody from now on. {@code answer-withdrawn-already}. */
  @Transactional
  void withdraw(Actor actor, AnswerId id, int revision, @Nullable String reason) {
    ApprovedAnswer answer = seen(actor, id);
    if (answer.status() == AnswerStatus.WITHDRAWN) {
      throw Refused.conflict("answer-withdrawn-already");
    }
    Gathered gathered = new Gathered();
    String why = gathered.at("reason", () -> CleanText.required("reason", reason, REASON));
    gathered.orRefuse();
    unlessStale(answers.withdraw(id, revision));
    record(actor, answer, "withdrawn", why);
  }

  private ApprovedAnswer seen(Actor actor, AnswerId id) {
    actor.must(KnowledgePermissions.APPROVE);
    return answers.find(actor, id).orElseThrow(Refused::absent);
  }

  private static void unlessStale(boolean written) {
    if (!written) {
      throw Refused.stale();
    }
  }

  private void record(Actor actor, ApprovedAnswer answer, String act, @Nullable String why) {
    journal.record(actor, ProposeAnswer.entry(act, answer.id(), answer.sourceReference()).because(why));
  }
}
