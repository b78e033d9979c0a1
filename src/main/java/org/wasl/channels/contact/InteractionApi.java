package org.wasl.channels.contact;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.wasl.channels.InteractionId;
import org.wasl.channels.NewInteraction;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.parties.PartyId;
import org.wasl.web.Api;

/** Contacts by API. */
@Api
class InteractionApi {

  private final RecordInteraction recordInteraction;
  private final TieContact tieContact;

  InteractionApi(RecordInteraction recordInteraction, TieContact tieContact) {
    this.recordInteraction = recordInteraction;
    this.tieContact = tieContact;
  }

  /**
   * @param partyId also when only the request was named
   * @param letterNumber given in the register of letters, such as {@code 1448/و/0123}; null where the contact is none
   */
  record RecordedView(String id, OffsetDateTime at, String channel, String direction, String topic,
      @Nullable String partyId, @Nullable String requestRef, boolean awaitsReply, @Nullable String letterNumber) {}

  record Whose(@Nullable String partyId) {}

  /** 200 with the file it stands in now; 404 when either is not there, 409 {@code contact-somebodys}. */
  @PostMapping("/interactions/{id}/person")
  Whose tie(Actor actor, @PathVariable String id, @RequestBody Whose form) {
    String whose = form.partyId() == null ? "" : form.partyId();
    return new Whose(tieContact.tie(actor, InteractionId.of(id), PartyId.of(whose)).toString());
  }

  /** 201 with the contact kept; 422 with all that is wrong. */
  @PostMapping("/interactions")
  @ResponseStatus(HttpStatus.CREATED)
  RecordedView record(Actor actor, @RequestBody InteractionForm form) {
    RecordInteraction.Recorded recorded = recordInteraction.record(actor, form);
    NewInteraction contact = recorded.contact();
    return new RecordedView(recorded.id().value().toString(),
        contact.at().atZone(AssociationZone.ZONE).toOffsetDateTime(),
        contact.way().channel().code(), contact.way().direction().code(), contact.topic(),
        contact.about().party() == null ? null : contact.about().party().toString(),
        form.requestRef() == null || contact.about().request() == null ? null
            : ReadInteraction.reference(form.requestRef()),
        contact.waits() != null, recorded.letter());
  }
}
