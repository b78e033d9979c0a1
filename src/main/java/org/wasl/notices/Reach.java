package org.wasl.notices;

import java.util.function.Predicate;
import org.wasl.kernel.Mobile;
import org.wasl.messaging.Medium;
import org.wasl.parties.Circumstance;
import org.wasl.parties.ContactPoints;

/**
 * The means that fits the person (P-2.4): who cannot read, has no smartphone or is reached through somebody is called;
 * who cannot hear gets it in writing; who has no mobile gets a paper.
 */
final class Reach {

  private Reach() {}

  /** The medium to use, among those that somebody carries today; calls and paper always are. */
  static Medium of(ContactPoints contact, Predicate<Medium> carries) {
    Mobile mobile = contact.mobile();
    if (mobile == null) {
      return Medium.PRINT;
    }
    boolean through = has(contact, Circumstance.Code.CONTACT_THROUGH);
    if (has(contact, Circumstance.Code.DEAF) && !through) {
      return carries.test(Medium.SMS) ? Medium.SMS : Medium.PRINT;
    }
    boolean voice = contact.byVoice() || through || !carries.test(Medium.SMS);
    return voice ? Medium.CALL : Medium.SMS;
  }

  private static boolean has(ContactPoints contact, Circumstance.Code code) {
    return contact.circumstances().stream().anyMatch(each -> each.code() == code);
  }
}
