package org.wasl.research.study;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Refused;
import org.wasl.research.ResearchPermissions;
import org.wasl.research.form.FormField;
import org.wasl.research.form.StudyFacts;
import org.wasl.research.outcome.Outcome;
import org.wasl.research.outcome.ReckonOutcome;
import org.wasl.research.visit.VisitStore;

/**
 * Hands a study in: from here on it stays as it is, its outcome is reckoned by the tables of the day of the visit and
 * kept, and the visit is done. Refusals: {@link SubmitRules}; 409 {@code research-handed-in}.
 */
@Component
public class SubmitStudy {

  private final StudyStore studies;
  private final StudyFactStore facts;
  private final VisitStore visits;
  private final ReckonOutcome reckon;
  private final Journal journal;
  private final Clock clock;

  SubmitStudy(StudyStore studies, StudyFactStore facts, VisitStore visits, ReckonOutcome reckon, Journal journal,
      Clock clock) {
    this.studies = studies;
    this.facts = facts;
    this.visits = visits;
    this.reckon = reckon;
    this.journal = journal;
    this.clock = clock;
  }

  /** The outcome. */
  @Transactional
  public Outcome submit(Actor actor, UUID id) {
    actor.must(ResearchPermissions.WRITE);
    Study study = SaveDraft.own(actor, studies.lock(actor, id));
    Instant now = clock.instant();
    StudyFacts held = facts.of(id);
    Refused.unlessEmpty(SubmitRules.refusals(held, AssociationZone.dateOf(now)));
    LocalDate day = Objects.requireNonNull(held.day(FormField.VISIT_DATE));
    studies.submit(id, day, now);
    visits.end(study.visit(), "done", null, now);
    Outcome outcome = reckon.keep(id, study.request(), held, day);
    journal.record(actor, Entry.of("research.study-submitted", "request", study.request())
        .on(study.reference()).saying(Integer.toString(study.number())));
    return outcome;
  }
}
