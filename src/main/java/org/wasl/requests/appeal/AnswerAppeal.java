package org.wasl.requests.appeal;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.catalogue.Catalogue;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.notices.Notice;
import org.wasl.notices.NoticeKind;
import org.wasl.notices.Notices;
import org.wasl.parties.Parties;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.decision.DecisionRules;
import org.wasl.requests.decision.DecisionStore;
import org.wasl.requests.lifecycle.Lifecycle;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.lifecycle.Step;
import org.wasl.requests.promise.MakePromise;

/**
 * Answers an appeal: the decision stands, or the request is studied again with a new promise. Never by who decided, nor
 * by a relative. Refusals: {@code appeal-outcome-unknown, text-required, decided-before-appeal, conflict-of-interest},
 * 409 {@code appeal-none}.
 */
@Component
public class AnswerAppeal {

  private static final Set<String> OUTCOMES = Set.of("upheld", "reopened");

  private final RequestStore requests;
  private final AppealStore appeals;
  private final DecisionStore decisions;
  private final MakePromise promises;
  private final Catalogue catalogue;
  private final Parties parties;
  private final Notices notices;
  private final Journal journal;
  private final Clock clock;

  AnswerAppeal(RequestStore requests, AppealStore appeals, DecisionStore decisions, MakePromise promises,
      Catalogue catalogue, Parties parties, Notices notices, Journal journal, Clock clock) {
    this.requests = requests;
    this.appeals = appeals;
    this.decisions = decisions;
    this.promises = promises;
    this.catalogue = catalogue;
    this.parties = parties;
    this.notices = notices;
    this.journal = journal;
    this.clock = clock;
  }

  /** {@code upheld} or {@code reopened}, with words for the person. */
  @Transactional
  public Appeal answer(Actor actor, Reference reference, @Nullable String outcome, @Nullable String answer) {
    actor.must(RequestPermissions.ANSWER_APPEAL);
    Request request = requests.lock(actor, reference);
    if (outcome == null || !OUTCOMES.contains(outcome)) {
      throw Refused.field("outcome", "appeal-outcome-unknown");
    }
    Refused.unlessEmpty(DecisionRules.conflicts(actor, parties.isRelative(actor.id(), request.party()),
        decisions.last(request.id()).map(each -> each.decidedById()).orElse(null)));
    String words = CleanText.required("answer", answer, CleanText.MOST);
    Instant now = clock.instant();
    appeals.answer(request.id(), outcome, words, actor.id(), now);
    journal.record(actor, Entry.of("requests.appeal-answered", "request", request.id().value())
        .on(reference.value()).saying(outcome));
    notices.tell(request.party(),
        Notice.answer(NoticeKind.APPEAL_ANSWERED, reference.value(), words).from(request.branch()));
    if (outcome.equals("reopened")) {
      reopen(actor, request, now);
    }
    return appeals.of(request.id()).getFirst();
  }

  private void reopen(Actor actor, Request request, Instant now) {
    Lifecycle.mustAllow(request.status(), Step.REOPEN);
    Request raised = request.raised(Step.REOPEN, now);
    requests.save(raised);
    promises.first(actor, raised, catalogue.version(raised.serviceVersion()).targetDays(), now);
  }
}
