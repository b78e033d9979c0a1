package org.wasl.research.study;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Refused;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.research.ResearchPermissions;

/**
 * Approves a study, or gives it back with what is wanting. The outcome stays as it was reckoned either way. Refusals:
 * {@code research-judgement-unknown}, {@code text-required} without a note when given back, {@code research-own-study},
 * {@code conflict-of-interest}; 409 {@code research-not-submitted}.
 */
@Component
public class JudgeStudy {

  private final StudyStore studies;
  private final Parties parties;
  private final Journal journal;
  private final Clock clock;

  JudgeStudy(StudyStore studies, Parties parties, Journal journal, Clock clock) {
    this.studies = studies;
    this.parties = parties;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Judges it.
   *
   * @param judgement {@code approved} or {@code returned}
   */
  @Transactional
  public void judge(Actor actor, UUID id, @Nullable String judgement, @Nullable String note) {
    actor.must(ResearchPermissions.APPROVE);
    Study study = studies.lock(actor, id);
    if (!study.isSubmitted()) {
      throw Refused.conflict("research-not-submitted");
    }
    if (study.researcher().equals(actor.id().value())) {
      throw Refused.rule("research-own-study");
    }
    if (parties.isRelative(actor.id(), new PartyId(study.party()))) {
      throw Refused.rule("conflict-of-interest");
    }
    boolean approved = "approved".equals(judgement);
    if (!approved && !"returned".equals(judgement)) {
      throw Refused.field("judgement", "research-judgement-unknown");
    }
    String said = approved ? CleanText.of("note", note, 2000) : CleanText.required("note", note, 2000);
    studies.judge(id, approved ? "approved" : "returned", said, actor, clock.instant());
    journal.record(actor, Entry.of(approved ? "research.study-approved" : "research.study-returned", "request",
        study.request()).on(study.reference()).saying(Integer.toString(study.number())));
  }
}
