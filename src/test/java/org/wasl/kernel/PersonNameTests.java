package org.wasl.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasl.kernel.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "فاطمة | فاطمة | - | - | -",
      "فاطمة البلوي | فاطمة | - | - | البلوي",
      "فاطمة سعد البلوي | فاطمة | سعد | - | البلوي",
      "فاطمة سعد محمد البلوي | فاطمة | سعد | محمد | البلوي",
      "عبد الله سعد عبد الرحمن العطوي | عبد الله | سعد | عبد الرحمن | العطوي",
      "عبدالله سعد محمد العطوي | عبدالله | سعد | محمد | العطوي",
      "نور الدين أبو بكر سيف الله العنزي | نور الدين | أبو بكر | سيف الله | العنزي",
      "فهد بن سعد بن محمد آل سعود | فهد | سعد | محمد | آل سعود",
      "محمد أمين بن علي بن حسن الجهني | محمد أمين | علي | حسن | الجهني",
      "محمد سعيد علي حسن الحويطي | محمد سعيد | علي | حسن | الحويطي",
      "سالم علي حسن عوض الحويطي | سالم | علي | حسن عوض | الحويطي",
      "محمد بن علي | محمد | علي | - | -",
      "نورة بنت سعد العمراني | نورة | سعد | - | العمراني",
      "عبد رب النبي سعد علي الجهني | عبد رب النبي | سعد | علي | الجهني",
      "Mohammed bin Saad Al Balawi | Mohammed | Saad | - | Al Balawi",
      "أم كلثوم سعد علي البلوي | أم كلثوم | سعد | علي | البلوي"})
  void a_whole_name_is_split_into_its_four_parts(String full, String given, String father, String grandfather,
      String family) {
    assertThat(PersonName.of(full)).isEqualTo(new PersonName(full, given, father, grandfather, family));
  }

  @Test
  void the_original_is_kept_but_for_stray_spaces_and_marks() {
    assertThat(PersonName.of("  مُحَمَّد   بن\u200F علي ").full()).isEqualTo("مُحَمَّد بن علي");
  }

  @Test
  void parts_make_the_whole_name() {
    PersonName name = PersonName.ofParts("فاطمة", " سعد ", "", "البلوي");
    assertThat(name).isEqualTo(new PersonName("فاطمة سعد البلوي", "فاطمة", "سعد", null, "البلوي"));
    assertThat(name.brief()).isEqualTo("فاطمة البلوي");
  }

  @Test
  void what_is_no_name_is_refused() {
    assertRefused("text-required", () -> PersonName.of("  "));
    assertRefused("text-required", () -> PersonName.ofParts(null, "سعد", null, null));
    assertRefused("name-letters", () -> PersonName.of("12345"));
    assertRefused("text-too-long", () -> PersonName.of("م".repeat(201)));
    assertRefused("text-bidi-override", () -> PersonName.of("محمد\u202Eعلي"));
    assertThat(PersonName.of("م".repeat(200)).full()).hasSize(200);
  }

  @Test
  void parts_that_are_too_long_together_are_refused_as_the_whole_name_is() {
    String most = "م".repeat(60);
    assertRefused("text-too-long", () -> PersonName.ofParts(most, most, most, most));
    assertThat(PersonName.ofParts(most, most, most, "م".repeat(17)).full()).hasSize(200);
  }

  @Test
  void a_name_of_connectors_alone_is_kept_whole() {
    assertThat(PersonName.of("بن").given()).isEqualTo("بن");
  }
}
