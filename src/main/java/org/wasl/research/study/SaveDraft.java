package org.wasl.research.study;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.research.ResearchPermissions;
import org.wasl.research.form.StudyFacts;

/**
 * Saves what was typed so far, readable or not. Refusals: 409 {@code research-handed-in}, {@code stale-record}; 403 for
 * all but its researcher.
 */
@Component
public class SaveDraft {

  private final StudyStore studies;
  private final StudyFactStore facts;
  private final Clock clock;

  SaveDraft(StudyStore studies, StudyFactStore facts, Clock clock) {
    this.studies = studies;
    this.facts = facts;
    this.clock = clock;
  }

  /** Saves as its researcher wished; the revision it has now. */
  @Transactional
  public int save(Actor actor, UUID id, int revision, StudyFacts typed) {
    keep(actor, id, revision, revision + 1, typed);
    return revision + 1;
  }

  /** Saves by itself while it is typed: the revision stays, so that a wish to save at that moment is not stale. */
  @Transactional
  public void keepTyped(Actor actor, UUID id, int revision, StudyFacts typed) {
    keep(actor, id, revision, revision, typed);
  }

  private void keep(Actor actor, UUID id, int revision, int next, StudyFacts typed) {
    actor.must(ResearchPermissions.WRITE);
    own(actor, studies.lock(actor, id));
    studies.saved(id, revision, next, clock.instant());
    facts.write(id, typed);
  }

  /** The draft, if it is the actor's to write. */
  static Study own(Actor actor, Study study) {
    if (!study.researcher().equals(actor.id().value())) {
      throw Refused.forbidden("research-not-yours");
    }
    if (!study.isDraft()) {
      throw Refused.conflict("research-handed-in");
    }
    return study;
  }
}
