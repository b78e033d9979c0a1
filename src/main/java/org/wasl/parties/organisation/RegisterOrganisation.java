package org.wasl.parties.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.register.PartyForm;
import org.wasl.parties.register.RegisterParty;

/**
 * Registers an organisation with its licence and contact person in one go. Refusals: those of registering anybody (409
 * {@code duplicate-party} for likely the same) and of {@link KeepDetail}.
 */
@Component
class RegisterOrganisation {

  private final RegisterParty register;
  private final KeepDetail keepDetail;

  RegisterOrganisation(RegisterParty register, KeepDetail keepDetail) {
    this.register = register;
    this.keepDetail = keepDetail;
  }

  /** The new file. Who may register may tell at once what is known. */
  @Transactional
  PartyId register(Actor actor, TypedOrganisation typed, @Nullable PartyId contact) {
    actor.must(PartyPermissions.REGISTER);
    PartyId id = register.register(actor, PartyForm.ofOrganisation(typed.fullName(), typed.mobile(), typed.landline(),
        typed.email(), typed.governorate(), typed.place(), typed.roles(), typed.confirmedDistinct())).party().id();
    keepDetail.keepOfNew(actor, id, detail(typed, contact, null));
    return id;
  }

  static DetailForm detail(TypedOrganisation typed, @Nullable PartyId contact, @Nullable Integer version) {
    return new DetailForm(version, typed.licenceKind(), typed.licenceNumber(), typed.contactName(),
        typed.contactPost(), contact == null ? null : contact.toString(), typed.roles());
  }
}
