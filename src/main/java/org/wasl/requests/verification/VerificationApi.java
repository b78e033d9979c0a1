package org.wasl.requests.verification;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.requests.desk.RequestReading;
import org.wasl.requests.desk.RequestViews.MissingView;
import org.wasl.web.Api;
import org.wasl.web.Language;

/** Verifying items by API. */
@Api
class VerificationApi {

  private final VerifyItem verify;
  private final RequestReading reading;

  VerificationApi(VerifyItem verify, RequestReading reading) {
    this.verify = verify;
    this.reading = reading;
  }

  record VerifiedView(String reference, String item, String result, String status, List<MissingView> missing) {}

  /** Writes down what was found of an item. */
  @PostMapping("/requests/{reference}/verifications")
  @ResponseStatus(HttpStatus.CREATED)
  VerifiedView verify(Actor actor, @PathVariable String reference, @RequestBody VerifyItem.Command form,
      Language language) {
    var request = verify.verify(actor, new Reference(reference), form);
    return new VerifiedView(reference, String.valueOf(form.item()), String.valueOf(form.result()),
        request.status().code(), reading.missing(request.id(), language));
  }
}
