package org.wasl.requests.intake;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.requests.desk.RequestReading;
import org.wasl.requests.desk.RequestViews;
import org.wasl.requests.desk.RequestViews.MissingView;
import org.wasl.requests.intake.ReceiveCommand.GivenItem;
import org.wasl.requests.intake.ReceiveCommand.Visitor;
import org.wasl.web.Api;
import org.wasl.web.Language;

/** Receiving requests by API. */
@Api
class IntakeApi {

  private final ReceiveRequest receive;
  private final GiveItem give;
  private final RequestReading reading;

  IntakeApi(ReceiveRequest receive, GiveItem give, RequestReading reading) {
    this.receive = receive;
    this.give = give;
    this.reading = reading;
  }

  record RequestForm(
      @Nullable UUID partyId, @Nullable String service, @Nullable String channel, @Nullable String medium,
      @Nullable String branch, @Nullable String details, @Nullable List<GivenItem> items,
      @Nullable Visitor visitor) {}

  record ReceivedView(
      String reference, String status, List<MissingView> missing, String trackingCode, List<WarningView> warnings) {}

  /** Something worth a look that refuses nothing. */
  record WarningView(String code, String reference) {}

  /** Receives a request: 201 with its number, what is missing, and the code for following it. */
  @PostMapping("/requests")
  ResponseEntity<ReceivedView> receive(Actor actor, @RequestBody RequestForm form, Language language) {
    Received received = receive.receive(actor, new ReceiveCommand(
        form.partyId(), form.service(), form.channel(), form.medium(), form.branch(), form.details(),
        form.items() == null ? List.of() : form.items(), form.visitor()));
    String reference = received.reference().value();
    return ResponseEntity.created(URI.create("/api/v1/requests/" + reference)).body(new ReceivedView(
        reference, received.status().code(), RequestViews.missing(received.missing(), language),
        received.trackingCode(),
        received.similar().stream().map(each -> new WarningView("similar-open-request", each)).toList()));
  }

  record ItemForm(@Nullable String value, @Nullable UUID fileId) {}

  record ItemsView(String reference, String status, List<MissingView> missing) {}

  /** Hands in one item, or hands it in anew. */
  @PutMapping("/requests/{reference}/items/{code}")
  ItemsView give(Actor actor, @PathVariable String reference, @PathVariable String code, @RequestBody ItemForm form,
      Language language) {
    var request = give.give(actor, new Reference(reference), code, form.value(), form.fileId());
    return new ItemsView(reference, request.status().code(), reading.missing(request.id(), language));
  }
}
