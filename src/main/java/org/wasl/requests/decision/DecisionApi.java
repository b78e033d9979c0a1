package org.wasl.requests.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.requests.desk.RequestViews;
import org.wasl.web.Api;
import org.wasl.web.Language;

/** Deciding by API. */
@Api
class DecisionApi {

  private final Decide decide;

  DecisionApi(Decide decide) {
    this.decide = decide;
  }

  record DecisionForm(
      @Nullable String outcome, @Nullable String reason, @Nullable String alternative, @Nullable LocalDate promised,
      @Nullable List<String> fields, @Nullable List<DecisionCommand.GrantForm> grants) {}

  record GrantView(
      @Nullable String description, @Nullable BigDecimal amount, @Nullable Integer quantity, @Nullable String unit) {}

  record DecisionView(
      String reference, String status, String outcome, String reason, @Nullable String alternative,
      @Nullable LocalDate promised, List<String> fields, List<GrantView> grants, String decidedBy,
      OffsetDateTime decidedAt) {}

  /** Decides. */
  @PostMapping("/requests/{reference}/decision")
  @ResponseStatus(HttpStatus.CREATED)
  DecisionView decide(Actor actor, @PathVariable String reference, @RequestBody DecisionForm form,
      Language language) {
    Decision decision = decide.decide(actor, new Reference(reference), new DecisionCommand(
        form.outcome(), form.reason(), form.alternative(), form.promised(),
        form.fields() == null ? List.of() : form.fields(), form.grants() == null ? List.of() : form.grants()));
    String outcome = decision.outcome().code();
    return new DecisionView(reference, outcome, outcome, decision.reason(), decision.alternative(),
        decision.promised(), decision.fields(), decision.grants().stream().map(DecisionApi::view).toList(),
        language.name(decision.decidedBy()), RequestViews.at(decision.decidedAt()));
  }

  private static GrantView view(Decision.Grant grant) {
    return new GrantView(grant.description(),
        grant.amount() == null ? null : BigDecimal.valueOf(grant.amount(), 2), grant.quantity(), grant.unit());
  }
}
