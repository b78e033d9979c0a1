package org.wasl.parties.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.IdentityNumber;
import org.wasl.parties.Circumstance;
import org.wasl.parties.PartyRole;
import org.wasl.parties.record.Contact;
import org.wasl.parties.record.PartyRecord;

/**
 * Someone about to be registered, every value read and valid.
 *
 * @param identity null when none was given
 * @param contacts mobile first
 * @param confirmedDistinct whether the likely same were already found to be others
 */
public record NewParty(PartyRecord party, @Nullable IdentityNumber identity, List<Contact> contacts,
    List<Circumstance> circumstances, List<PartyRole> roles, boolean confirmedDistinct) {}
