package org.wasl.research.study;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartySummary;
import org.wasl.research.ResearchPermissions;
import org.wasl.research.form.StudyFacts;
import org.wasl.research.outcome.Outcome;
import org.wasl.research.outcome.OutcomeStore;

/**
 * Opens a study with its facts. That it was opened by another than its researcher is written down, for it holds facts
 * of poverty and health (trust P04). 404 when absent or not the actor's to see.
 */
@Component
public class ReadStudy {

  private final StudyStore studies;
  private final StudyFactStore facts;
  private final OutcomeStore outcomes;
  private final Parties parties;
  private final Journal journal;

  ReadStudy(StudyStore studies, StudyFactStore facts, OutcomeStore outcomes, Parties parties, Journal journal) {
    this.studies = studies;
    this.facts = facts;
    this.outcomes = outcomes;
    this.parties = parties;
    this.journal = journal;
  }

  /**
   * A study with all that hangs on it.
   *
   * @param since what changed since the person's last study; null for the first
   * @param outcome null while it is a draft
   */
  public record StudyFile(
      Study study, PartySummary person, StudyFacts facts, Changes.@Nullable Since since, @Nullable Outcome outcome) {}

  /** The file of a study. */
  @Transactional
  public StudyFile read(Actor actor, UUID id) {
    actor.must(ResearchPermissions.READ);
    Study study = studies.see(actor, id);
    boolean own = study.researcher().equals(actor.id().value());
    if (study.isDraft() && !own) {
      throw Refused.absent();
    }
    if (!own) {
      journal.record(actor, Entry.of("research.study-read", "request", study.request()).on(study.reference()));
    }
    StudyFacts held = facts.of(id);
    UUID previous = study.previous();
    return new StudyFile(study, parties.summary(new PartyId(study.party())).orElseThrow(Refused::absent), held,
        previous == null ? null : Changes.between(facts.of(previous), held), outcomes.of(id).orElse(null));
  }
}
