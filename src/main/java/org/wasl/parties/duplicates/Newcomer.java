package org.wasl.parties.duplicates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.IdentityNumber;
import org.wasl.kernel.Sex;
import org.wasl.parties.PartyKind;
import org.wasl.parties.record.Contact;

/**
 * Someone who is about to be registered, as far as is known yet.
 *
 * @param name as typed; with a letter in it at least
 * @param contacts in any order; empty when there are none yet
 */
public record Newcomer(
    PartyKind kind, String name, @Nullable Sex sex, @Nullable BirthDate birth, @Nullable IdentityNumber identity,
    List<Contact> contacts, @Nullable String governorate, @Nullable String place) {}
