package org.wasl.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wasl.Clause;
import org.wasl.web.Language;

@Clause("P-6.4")
class PromiseSentenceTests {

  static final LocalDate PROMISED = LocalDate.of(2026, 11, 29);

  @Test
  void it_is_worded_as_the_policy_recommends() {
    assertThat(PromiseSentence.of("R-1448-000123", PROMISED, Language.AR)).isEqualTo(
        "رُفع طلبكم رقم R-1448-000123 إلى الإدارة، وسيصلكم الرد بإذن الله في موعد أقصاه "
            + "الأحد 1448/06/19هـ الموافق 2026/11/29م، وقد يصلكم قبل ذلك.");
  }

  @Test
  void english_says_the_same_with_its_own_calendar_first() {
    assertThat(PromiseSentence.of("R-1448-000123", PROMISED, Language.EN)).isEqualTo(
        "Your request R-1448-000123 has been raised to management. God willing, the reply will reach you by "
            + "Sunday 29 November 2026 (19 Jumada II 1448 AH) at the latest, and it may come sooner.");
  }

  @Test
  void it_reads_the_right_way_round_without_marks() {
    assertThat(Seen.of(PromiseSentence.of("R-1448-000123", PROMISED, Language.AR)))
        .contains("R-1448-000123", "1448/06/19", "2026/11/29");
  }
}
