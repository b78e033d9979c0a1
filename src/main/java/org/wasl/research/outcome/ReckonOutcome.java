package org.wasl.research.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Coded;
import org.wasl.research.form.StudyFacts;
import org.wasl.research.form.Sums;
import org.wasl.research.tables.NeedTables;
import org.wasl.research.tables.NeedTablesStore;
import org.wasl.web.Language;
import org.wasl.web.Texts;

/** Reckons the outcome of a study by the tables in force on its day, says why in both languages, and keeps it. */
@Component
public class ReckonOutcome {

  private final NeedTablesStore tables;
  private final OutcomeStore outcomes;
  private final Texts texts;
  private final Clock clock;

  ReckonOutcome(NeedTablesStore tables, OutcomeStore outcomes, Texts texts, Clock clock) {
    this.tables = tables;
    this.outcomes = outcomes;
    this.texts = texts;
    this.clock = clock;
  }

  /** The outcome as kept; joins the caller's transaction, who has shown that the actor may hand the study in. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Outcome keep(UUID study, UUID request, StudyFacts facts, LocalDate day) {
    NeedTables inForce = tables.inForce(day).orElse(null);
    Reckoning reckoning = NeedRules.reckon(facts, inForce);
    Sums sums = Sums.of(facts);
    UUID edition = inForce == null ? null : inForce.id();
    Outcome outcome = new Outcome(study, inForce == null ? null : inForce.number(), day,
        InputsDigest.of(facts, day, edition), sums.income(), sums.obligations(), reckoning.counted(),
        reckoning.deducted(), reckoning.members(), reckoning.perHead(), code(reckoning.category()),
        reckoning.aboveAll(), reckoning.points(), code(reckoning.suggestion()),
        reckoning.lacking().stream().map(Coded::code).toList(),
        Explanation.of(texts, Language.AR, facts, reckoning), Explanation.of(texts, Language.EN, facts, reckoning),
        clock.instant());
    outcomes.add(outcome, request, edition);
    return outcome;
  }

  private static @Nullable String code(@Nullable Coded value) {
    return value == null ? null : value.code();
  }
}
