package org.wasl.requests.referral;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.knowledge.ApprovedAnswers;
import org.wasl.knowledge.ProposedAnswer;
import org.wasl.notices.Notice;
import org.wasl.notices.NoticeKind;
import org.wasl.notices.Notices;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.lifecycle.RequestStore;

/**
 * Management answers a referred question; the answer returns to who asked and, if wished, becomes a proposal for an
 * approved answer (P-6.3, P-2.3). Refusals: {@code text-required}, 404 for an unknown question, 409
 * {@code referral-answered}.
 */
@Component
public class AnswerReferral {

  private final RequestStore requests;
  private final ReferralStore referrals;
  private final ApprovedAnswers answers;
  private final Notices notices;
  private final Journal journal;
  private final Clock clock;

  AnswerReferral(RequestStore requests, ReferralStore referrals, ApprovedAnswers answers, Notices notices,
      Journal journal, Clock clock) {
    this.requests = requests;
    this.referrals = referrals;
    this.answers = answers;
    this.notices = notices;
    this.journal = journal;
    this.clock = clock;
  }

  /** The answer; {@code propose} offers it as an approved answer for everyone. */
  public record Command(@Nullable String answer, @Nullable String clause, boolean propose) {}

  /** Answers; the person is told that there is an answer. */
  @Transactional
  public Referral answer(Actor actor, Reference reference, int number, Command command) {
    actor.must(RequestPermissions.ANSWER);
    Request request = requests.lock(actor, reference);
    Referral asked = find(request, number);
    String text = CleanText.required("answer", command.answer(), CleanText.MOST);
    String clause = CleanText.line("clause", command.clause(), 100);
    Instant now = clock.instant();
    referrals.answer(request.id(), number, text, clause, actor.id(), now);
    if (command.propose()) {
      answers.propose(actor, new ProposedAnswer(asked.question(), text, clause, asked.reference()));
    }
    journal.record(actor, Entry.of("requests.referral-answered", "request", request.id().value())
        .on(reference.value()).saying(asked.reference()));
    notices.tell(request.party(), Notice.answer(NoticeKind.QUESTION_ANSWERED, asked.reference(), text)
        .from(request.branch()));
    return find(request, number);
  }

  /** Notes that the asker passed the answer on to the person; the message that waits to be told is told with that. */
  @Transactional
  public void told(Actor actor, Reference reference, int number) {
    actor.must(RequestPermissions.REFER);
    Request request = requests.lock(actor, reference);
    Referral asked = find(request, number);
    if (!asked.isAnswered()) {
      throw Refused.conflict("referral-unanswered");
    }
    referrals.told(request.id(), number, clock.instant());
    notices.told(actor, NoticeKind.QUESTION_ANSWERED, asked.reference());
    journal.record(actor, Entry.of("requests.answer-told", "request", request.id().value())
        .on(reference.value()).saying(asked.reference()));
  }

  private Referral find(Request request, int number) {
    return referrals.of(request.id()).stream().filter(each -> each.number() == number)
        .findFirst().orElseThrow(Refused::absent);
  }
}
