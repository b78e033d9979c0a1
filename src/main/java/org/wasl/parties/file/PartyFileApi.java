package org.wasl.parties.file;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.IdentityNumber;
import org.wasl.parties.Circumstance;
import org.wasl.parties.PartyId;
import org.wasl.parties.record.Contact;
import org.wasl.web.Api;

/** The file by API. Numbers are masked in every answer: answers are kept for repetition. */
@Api
class PartyFileApi {

  private final OpenPartyFile openPartyFile;
  private final GiveReason giveReason;
  private final HandOver handOver;
  private final ChangeDetails changeDetails;
  private final ChangeCircumstances changeCircumstances;
  private final ChangeContacts changeContacts;

  PartyFileApi(OpenPartyFile openPartyFile, GiveReason giveReason, HandOver handOver, ChangeDetails changeDetails,
      ChangeCircumstances changeCircumstances, ChangeContacts changeContacts) {
    this.openPartyFile = openPartyFile;
    this.giveReason = giveReason;
    this.handOver = handOver;
    this.changeDetails = changeDetails;
    this.changeCircumstances = changeCircumstances;
    this.changeContacts = changeContacts;
  }

  record ReasonForm(@Nullable String reason) {}

  record Opened(OffsetDateTime until) {}

  record HandOverForm(@Nullable String branch, @Nullable String reason) {}

  record Minded(@Nullable String code, @Nullable String note) {}

  record CircumstancesForm(@Nullable Integer version, @Nullable List<Minded> circumstances) {}

  record ContactForm(@Nullable String kind, @Nullable String value, @Nullable String whose) {}

  record ContactMade(UUID id, String kind, String masked) {}

  record IdentityForm(@Nullable String type, @Nullable String number) {}

  record IdentityMade(String type, String masked) {}

  /** The file; 403 {@code reason-required} when it is another branch's and nothing opened it. */
  @GetMapping("/parties/{id}")
  PartyFile open(Actor actor, @PathVariable String id) {
    return PartyFile.of(openPartyFile.open(actor, PartyId.of(id), "file"));
  }

  /** Opens another branch's file for a day; 201 with until when. */
  @PostMapping("/parties/{id}/access")
  @ResponseStatus(HttpStatus.CREATED)
  Opened giveReason(Actor actor, @PathVariable String id, @RequestBody ReasonForm form) {
    return new Opened(giveReason.open(actor, PartyId.of(id), form.reason())
        .atZone(AssociationZone.ZONE).toOffsetDateTime());
  }

  /** Makes another branch the home of the file. */
  @PostMapping("/parties/{id}/hand-over")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void handOver(Actor actor, @PathVariable String id, @RequestBody HandOverForm form) {
    handOver.handOver(actor, PartyId.of(id), form.branch(), form.reason());
  }

  /** Writes names, birth date and place over what was known; the file as it is now. */
  @PutMapping("/parties/{id}")
  PartyFile change(Actor actor, @PathVariable String id, @RequestBody DetailsForm form) {
    changeDetails.change(actor, PartyId.of(id), form);
    return PartyFile.of(openPartyFile.again(actor, PartyId.of(id)));
  }

  /** Keeps exactly these circumstances; the file as it is now. */
  @PutMapping("/parties/{id}/circumstances")
  PartyFile circumstances(Actor actor, @PathVariable String id, @RequestBody CircumstancesForm form) {
    @Nullable List<Circumstance> wanted = form.circumstances() == null ? null : form.circumstances().stream()
        .map(each -> Circumstance.of(each.code(), each.note())).toList();
    changeCircumstances.change(actor, PartyId.of(id), form.version(), wanted);
    return PartyFile.of(openPartyFile.again(actor, PartyId.of(id)));
  }

  /** Adds a mobile, landline or e-mail address. */
  @PostMapping("/parties/{id}/contacts")
  @ResponseStatus(HttpStatus.CREATED)
  ContactMade addContact(Actor actor, @PathVariable String id, @RequestBody ContactForm form) {
    Contact contact = changeContacts.add(actor, PartyId.of(id), form.kind(), form.value(), form.whose());
    return new ContactMade(contact.id(), contact.kind(), contact.masked());
  }

  /** Takes a contact away. */
  @DeleteMapping("/parties/{id}/contacts/{contact}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removeContact(Actor actor, @PathVariable String id, @PathVariable UUID contact) {
    changeContacts.remove(actor, PartyId.of(id), contact);
  }

  /** Adds an identity number; 409 {@code duplicate-party} when it is another's. */
  @PostMapping("/parties/{id}/identities")
  @ResponseStatus(HttpStatus.CREATED)
  IdentityMade identify(Actor actor, @PathVariable String id, @RequestBody IdentityForm form) {
    IdentityNumber identity = changeContacts.identify(actor, PartyId.of(id), form.type(), form.number());
    return new IdentityMade(identity.type().code(), identity.masked());
  }
}
