package org.wasl.knowledge.answers;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.knowledge.AnswerId;
import org.wasl.knowledge.ProposedAnswer;
import org.wasl.knowledge.Topic;

/** Puts forward an answer, out of a referral or from a member of staff's own knowledge (P-6.3). */
@Component
public class ProposeAnswer {

  private final ApprovedAnswerStore answers;
  private final Journal journal;
  private final Clock clock;

  ProposeAnswer(ApprovedAnswerStore answers, Journal journal, Clock clock) {
    this.answers = answers;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Refusals: those of {@link AnswerTexts}. A referral that has proposed before gives the answer it
   * proposed.
   */
  @Transactional
  public AnswerId propose(Actor actor, ProposedAnswer proposed, Topic topic) {
    var texts = AnswerTexts.of(new AnswerTexts.Typed(
        proposed.question(), null, proposed.answer(), null, topic.code(), proposed.clause()));
    return propose(actor, texts, proposed.sourceReference());
  }

  @Transactional
  AnswerId propose(Actor actor, AnswerTexts texts, @Nullable String source) {
    AnswerId id = AnswerId.next();
    if (!answers.add(id, texts, source, actor, clock.instant())) {
      return answers.ofSource(actor, String.valueOf(source)).orElseThrow(Refused::stale);
    }
    journal.record(actor, entry("proposed", id, source));
    return id;
  }

  /** What the journal says of an answer. */
  static Entry entry(String act, AnswerId id, @Nullable String source) {
    Entry entry = Entry.of("knowledge." + act, "answer", id.value());
    return source == null ? entry : entry.on(source);
  }
}
