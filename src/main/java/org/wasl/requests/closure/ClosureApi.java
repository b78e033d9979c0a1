package org.wasl.requests.closure;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.web.Api;

/** Ends that are not a delivery, by API. */
@Api
class ClosureApi {

  private final CancelRequest cancel;
  private final ExplainRefusal explain;

  ClosureApi(CancelRequest cancel, ExplainRefusal explain) {
    this.cancel = cancel;
    this.explain = explain;
  }

  record CancellationForm(@Nullable String reason) {}

  record EndedView(String reference, String status) {}

  /** Cancels by the person's wish. */
  @PostMapping("/requests/{reference}/cancellation")
  @ResponseStatus(HttpStatus.CREATED)
  EndedView cancel(Actor actor, @PathVariable String reference, @RequestBody CancellationForm form) {
    return new EndedView(reference,
        cancel.cancel(actor, new Reference(reference), form.reason()).status().code());
  }

  record ExplanationForm(@Nullable String note) {}

  /** Says that a refusal was explained, which closes it. */
  @PostMapping("/requests/{reference}/explanation")
  @ResponseStatus(HttpStatus.CREATED)
  EndedView explain(Actor actor, @PathVariable String reference, @RequestBody ExplanationForm form) {
    return new EndedView(reference, explain.explain(actor, new Reference(reference), form.note()).status().code());
  }
}
