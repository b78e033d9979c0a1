package org.wasl.requests.promise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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

/** Extending a promise by API. */
@Api
class PromiseApi {

  private final ExtendPromise extend;

  PromiseApi(ExtendPromise extend) {
    this.extend = extend;
  }

  record PromiseForm(@Nullable LocalDate promised, @Nullable String reason) {}

  record ExtendedView(String reference, PromiseView promise) {}

  /** Makes a new promise; the old one stays in the history. */
  @PostMapping("/requests/{reference}/promise")
  @ResponseStatus(HttpStatus.CREATED)
  ExtendedView extend(Actor actor, @PathVariable String reference, @RequestBody PromiseForm form, Language language) {
    Promise promise = extend.extend(actor, new Reference(reference), form.promised(), form.reason());
    return new ExtendedView(reference, PromiseView.of(reference, promise, language));
  }
}
