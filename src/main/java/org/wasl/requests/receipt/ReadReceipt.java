package org.wasl.requests.receipt;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.notices.PromiseSentence;
import org.wasl.organization.Branches;
import org.wasl.requests.desk.RequestFile;
import org.wasl.requests.desk.RequestReading;
import org.wasl.requests.promise.Promise;
import org.wasl.web.Language;

/** Reads what a receipt says; 404 when the request is absent or not visible. */
@Component
class ReadReceipt {

  private final RequestReading reading;
  private final Branches branches;
  private final String address;

  ReadReceipt(RequestReading reading, Branches branches,
      @Value("${wasl.address:http://localhost:${server.port:8080}}") String address) {
    this.reading = reading;
    this.branches = branches;
    this.address = address;
  }

  /** The receipt in that language. */
  @Transactional(readOnly = true)
  public Receipt read(Actor actor, Reference reference, Language language) {
    RequestFile file = reading.read(actor, reference);
    Promise promise = Receipt.promise(file);
    return new Receipt(file, branches.get(file.request().branch()),
        QrCode.of(address + "/follow?reference=" + reference.value()),
        promise == null ? null : PromiseSentence.of(reference.value(), promise.promised(), language));
  }
}
