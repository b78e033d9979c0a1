package org.wasl.parties.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.CalendarKind;
import org.wasl.kernel.IdentityNumber;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.PersonName;
import org.wasl.kernel.Sex;
import org.wasl.parties.PartyKind;
import org.wasl.parties.duplicates.Newcomer;
import org.wasl.parties.record.Contact;

/** A half-filled form as the newcomer it speaks of: what cannot be read yet is not known yet. */
final class AsTyped {

  private AsTyped() {}

  /** Empty while there is neither a name of two words, nor a name with a number or a telephone beside it. */
  static Optional<Newcomer> newcomer(RegisterPage.Typed typed) {
    boolean organisation = "organisation".equals(typed.who());
    PersonName name = read(typed.fullName(), () -> organisation ? PersonName.ofOrganisation(typed.fullName())
        : PersonName.of(typed.fullName()));
    IdentityNumber identity = read(typed.identityNumber(),
        () -> IdentityNumber.of(typed.identityType(), typed.identityNumber()));
    List<Contact> contacts = new ArrayList<>();
    Contact mobile = read(typed.mobile(), () -> Contact.of("mobile", String.valueOf(typed.mobile()), null));
    if (mobile != null) {
      contacts.add(mobile);
    }
    if (name == null || name.full().indexOf(' ') < 0 && identity == null && mobile == null) {
      return Optional.empty();
    }
    BirthDate birth = read(typed.birthValue(),
        () -> BirthDate.of(CalendarKind.of(typed.calendar()), typed.birthValue(), false));
    return Optional.of(new Newcomer(organisation ? PartyKind.ORGANISATION : PartyKind.PERSON, name.full(),
        organisation ? null : read(typed.who(), () -> Sex.of(typed.who())), birth, identity, contacts,
        typed.governorate(), typed.place()));
  }

  private static <T> @Nullable T read(@Nullable String typed, Supplier<T> value) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return value.get();
    } catch (InvalidValue halfTyped) {
      return null;
    }
  }
}
