package org.wasl.requests.study;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.requests.desk.RequestViews.PromiseView;
import org.wasl.web.Api;
import org.wasl.web.Language;

/** Raising to management by API. */
@Api
class StudyApi {

  private final RaiseToManagement raise;
  private final LayBeforeCommittee committee;

  StudyApi(RaiseToManagement raise, LayBeforeCommittee committee) {
    this.raise = raise;
    this.committee = committee;
  }

  record RaisedView(String reference, String status, PromiseView promise) {}

  /** Raises a request: 201 with the promise, in words and in both calendars. */
  @PostMapping("/requests/{reference}/study")
  @ResponseStatus(HttpStatus.CREATED)
  RaisedView raise(Actor actor, @PathVariable String reference, @RequestBody RaiseToManagement.Command form,
      Language language) {
    var promise = raise.raise(actor, new Reference(reference), form);
    return new RaisedView(reference, "raised", PromiseView.of(reference, promise, language));
  }

  record CommitteeView(String reference, String status) {}

  /** Lays a raised request before the committee. */
  @PostMapping("/requests/{reference}/committee")
  @ResponseStatus(HttpStatus.CREATED)
  CommitteeView committee(Actor actor, @PathVariable String reference) {
    return new CommitteeView(reference, committee.lay(actor, new Reference(reference)).status().code());
  }
}
