package org.wasl.parties.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Coded;
import org.wasl.parties.PartyId;
import org.wasl.web.Api;

/** What is known of an organisation, by API; it is registered by {@code POST /parties}. */
@Api
class OrganisationApi {

  private final OpenOrganisation openOrganisation;
  private final KeepDetail keepDetail;

  OrganisationApi(OpenOrganisation openOrganisation, KeepDetail keepDetail) {
    this.openOrganisation = openOrganisation;
    this.keepDetail = keepDetail;
  }

  /** @param contactId of the contact's own file; absent when there is none */
  record View(String id, String fullName, @Nullable String licenceKind, @Nullable String licenceNumber,
      @Nullable String contactName, @Nullable String contactPost, @Nullable String contactId, List<String> roles,
      int version) {}

  /** Licence, contact person and roles; 422 {@code not-an-organisation} for a person. */
  @GetMapping("/parties/{id}/organisation")
  View open(Actor actor, @PathVariable String id) {
    return view(openOrganisation.open(actor, PartyId.of(id)));
  }

  /** Writes licence and contact person over what was known, and adds roles. */
  @PutMapping("/parties/{id}/organisation")
  View keep(Actor actor, @PathVariable String id, @RequestBody DetailForm form) {
    keepDetail.keep(actor, PartyId.of(id), form);
    return view(openOrganisation.again(actor, PartyId.of(id)));
  }

  private static View view(OrganisationView organisation) {
    OrganisationDetail detail = organisation.detail();
    Licence licence = detail.licence();
    return new View(organisation.id(), organisation.who().fullName(), licence == null ? null : licence.kind().code(),
        licence == null ? null : licence.number(), detail.contactName(), detail.contactPost(),
        detail.contactParty() == null ? null : detail.contactParty().toString(),
        organisation.roles().stream().map(Coded::code).toList(), organisation.version());
  }
}
