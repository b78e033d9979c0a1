package org.wasl.requests.referral;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.requests.ReferredQuestions;

/** {@link ReferredQuestions}: an answer told from the list of messages is passed on with that (P-6.3). */
@Component
class PassOn implements ReferredQuestions {

  private final ReferralStore referrals;
  private final Journal journal;
  private final Clock clock;

  PassOn(ReferralStore referrals, Journal journal, Clock clock) {
    this.referrals = referrals;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void passedOn(Actor actor, String question) {
    referrals.passedOn(question, clock.instant()).ifPresent(of -> journal.record(actor,
        Entry.of("requests.answer-told", "request", of.request()).on(of.reference()).saying(question)));
  }
}
