package org.wasl.research.study;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;
import org.wasl.requests.Requests;
import org.wasl.research.ResearchPermissions;
import org.wasl.research.form.FormField;
import org.wasl.research.form.Section;
import org.wasl.research.form.StudyFacts;
import org.wasl.research.visit.Visit;
import org.wasl.research.visit.VisitStore;

/**
 * Begins the study of a request from the visit assigned to the actor, with what the person's last study held, so that
 * nobody is asked twice (P-2.1b). The opinion is never copied, except where a study of this request was given back.
 * Refusals: {@code research-not-assigned}; 409 {@code research-in-hand} while a colleague writes one.
 */
@Component
public class BeginStudy {

  private final Requests requests;
  private final VisitStore visits;
  private final StudyStore studies;
  private final StudyFactStore facts;
  private final Journal journal;
  private final Clock clock;

  BeginStudy(Requests requests, VisitStore visits, StudyStore studies, StudyFactStore facts, Journal journal,
      Clock clock) {
    this.requests = requests;
    this.visits = visits;
    this.studies = studies;
    this.facts = facts;
    this.journal = journal;
    this.clock = clock;
  }

  /** The id of the draft: the one begun before, or a new one. */
  @Transactional
  public UUID begin(Actor actor, Reference reference) {
    actor.must(ResearchPermissions.WRITE);
    Visit visit = assigned(actor, reference);
    Optional<UUID> draft = studies.draftOf(visit.request());
    if (draft.isPresent()) {
      return own(actor, draft.get());
    }
    UUID id = Uuid7.next();
    Instant now = clock.instant();
    UUID previous = studies.lastOf(visit.party()).orElse(null);
    if (!studies.begin(id, visit.request(), visit.party(), visit.id(), studies.nextNumber(visit.request()), previous,
        actor, now)) {
      return own(actor, studies.draftOf(visit.request()).orElseThrow(Refused::stale));
    }
    if (previous != null) {
      facts.write(id, carriedOver(actor, previous, visit.request()));
    }
    journal.record(actor, Entry.of("research.study-begun", "request", visit.request()).on(reference.value()));
    return id;
  }

  private Visit assigned(Actor actor, Reference reference) {
    Optional<Visit> visit = visits.lastOf(actor, reference.value())
        .filter(each -> each.researcher().equals(actor.id().value()));
    if (visit.isEmpty()) {
      requests.see(actor, reference);
      throw Refused.rule("research-not-assigned");
    }
    if (visits.isOfEnded(visit.get().id())) {
      throw Refused.conflict("research-not-raised");
    }
    return visit.get();
  }

  private UUID own(Actor actor, UUID draft) {
    if (!studies.isBy(draft, actor)) {
      throw Refused.conflict("research-in-hand");
    }
    return draft;
  }

  private StudyFacts carriedOver(Actor actor, UUID previous, UUID request) {
    StudyFacts before = facts.of(previous);
    boolean sameRequest = studies.of(actor, request).stream().anyMatch(each -> each.id().equals(previous));
    Map<FormField, String> answers = new EnumMap<>(FormField.class);
    before.answers().forEach((field, typed) -> {
      if (sameRequest || field.section() != Section.RESEARCHER) {
        answers.put(field, typed);
      }
    });
    answers.remove(FormField.DECLARATION);
    return new StudyFacts(answers, before.members());
  }
}
