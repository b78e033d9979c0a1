package org.wasl.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.wasl.Clause;
import org.wasl.kernel.Mobile;
import org.wasl.messaging.Medium;
import org.wasl.parties.Circumstance;
import org.wasl.parties.ContactPoints;

@Clause("P-2.4")
class ReachTests {

  static final Predicate<Medium> WITH_SMS = medium -> true;
  static final Predicate<Medium> WITHOUT_PROVIDER = Medium::speaksInFull;

  @Test
  void who_has_no_mobile_gets_a_paper() {
    assertThat(Reach.of(contact(null, false), WITH_SMS)).isEqualTo(Medium.PRINT);
  }

  @Test
  void who_reads_gets_a_message_and_is_called_while_there_is_no_provider() {
    assertThat(Reach.of(contact("0551234417", false), WITH_SMS)).isEqualTo(Medium.SMS);
    assertThat(Reach.of(contact("0551234417", false), WITHOUT_PROVIDER)).isEqualTo(Medium.CALL);
  }

  @Test
  void who_cannot_read_or_has_no_smartphone_is_called() {
    assertThat(Reach.of(contact("0551234417", true, "cannot-read"), WITH_SMS)).isEqualTo(Medium.CALL);
    assertThat(Reach.of(contact("0551234417", true, "no-smartphone"), WITH_SMS)).isEqualTo(Medium.CALL);
  }

  @Test
  void who_shares_a_phone_is_called_so_that_a_person_asks_who_is_there() {
    assertThat(Reach.of(contact("0551234417", false, "contact-through"), WITH_SMS)).isEqualTo(Medium.CALL);
  }

  @Test
  void who_cannot_hear_gets_it_in_writing_unless_somebody_speaks_for_them() {
    assertThat(Reach.of(contact("0551234417", false, "deaf"), WITH_SMS)).isEqualTo(Medium.SMS);
    assertThat(Reach.of(contact("0551234417", false, "deaf"), WITHOUT_PROVIDER)).isEqualTo(Medium.PRINT);
    assertThat(Reach.of(contact("0551234417", false, "deaf", "contact-through"), WITH_SMS))
        .isEqualTo(Medium.CALL);
  }

  private static ContactPoints contact(String mobile, boolean byVoice, String... circumstances) {
    List<Circumstance> mind = Arrays.stream(circumstances).map(each -> Circumstance.of(each, "ابنها سالم")).toList();
    return new ContactPoints(mobile == null ? null : Mobile.of(mobile), null, byVoice, mind);
  }
}
