package org.wasl.knowledge;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.knowledge.answers.ApprovedAnswerStore;
import org.wasl.knowledge.answers.ProposeAnswer;

/** What other rooms do with answers: propose one out of a referral, find one, list those for the public. */
@Component
public class ApprovedAnswers {

  private final ProposeAnswer propose;
  private final ApprovedAnswerStore answers;

  ApprovedAnswers(ProposeAnswer propose, ApprovedAnswerStore answers) {
    this.propose = propose;
    this.answers = answers;
  }

  /**
   * Proposes an answer; any member of staff may. It waits for approval. The same referral proposes once: a
   * second time gives the id of the first. Refusals: those of the texts ({@code question}, {@code answer},
   * {@code clause}).
   */
  public AnswerId propose(Actor actor, ProposedAnswer answer) {
    return propose.propose(actor, answer, Topic.OTHER);
  }

  /**
   * Approved answers in which every word of the question typed is found, any spelling, best first; the
   * newest when nothing was typed. At most {@code limit}.
   */
  public List<ApprovedAnswer> search(Actor actor, String words, int limit) {
    return answers.approved(actor, words, null, limit);
  }

  /** What the public may read, by topic, newest first; in both languages. */
  public List<ApprovedAnswer> shownToPublic() {
    return answers.shownToPublic();
  }
}
