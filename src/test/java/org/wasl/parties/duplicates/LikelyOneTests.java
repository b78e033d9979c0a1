package org.wasl.parties.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasl.Clause;

@Clause("P-6.2")
class LikelyOneTests {

  private final Register register = new Register();

  @ParameterizedTest
  @CsvSource({
      "فاطمة عودة سلمان الحويطي, فاطمه عوده سلمان الحويطى",
      "إبراهيم سعد محمد البلوي, إبراهـيم بن سعد بن محمد البلوي",
      "آمنة صالح علي العطوي, امنه صالح علي العطوي",
      "عبدالرحمن فهد سالم العنزي, عبد الرحمٰن فهد سالم العنزي",
      "مؤيد خالد علي الجهني, مويد خالد علي الجهني",
      "نورة ياسر عبداللطيف سعيد, نروة ياسر عبد اللطيف سعيد",
      "سلمان عطا الله فهد أبو شامة, سلمان عطاالله فهد أبوشامة",
      "محمد سعد فهد العمراني, محمد سعد العمراني",
      "سعود علي خالد البلوي, البلوي سعود علي خالد"})
  void one_person_in_two_spellings_is_likely_one(String once, String again) {
    register.add("a", once, "1990001237", "0590000001", "1401-03-05");
    register.add("b", again, "", "0590000001", "1401");
    assertThat(register.score("a", "b")).isGreaterThan(0.9);
    assertThat(register.found()).containsExactly("a+b");
  }

  @ParameterizedTest
  @CsvSource({"حسن, حسين", "سعد, سعيد", "عمر, عمرو", "سالم, سلام", "حمد, محمد", "نورة, نوف", "فهد, فهيد"})
  void two_names_one_letter_apart_are_two_people_even_as_twins_with_one_phone(String one, String other) {
    register.add("a", one + " فهد سالم العطوي", "", "0590000002", "1410-05-05");
    register.add("b", other + " فهد سالم العطوي", "", "0590000002", "1410-05-05");
    assertThat(register.score("a", "b")).isLessThan(0.05);
    assertThat(register.found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
      "سالم عبدالجواد إبراهيم العقيلي, سالم إبراهيم عبدالجواد العقيلي",
      "شيخة فهد سالم القرني, القرني شيخة فهد سالم",
      "صباح حامد عطالله التيماوي, صباح حمد عطالله التيماوي"})
  void swapped_parts_and_a_letter_left_out_of_the_father_are_found_by_the_phone(String once, String again) {
    register.add("a", once, "1990001237", "0590000011", "1401-03-05");
    register.add("b", again, "", "0590000011", "");
    assertThat(register.found()).containsExactly("a+b");
  }

  @Test
  @Clause("P-0.1")
  void one_day_in_two_calendars_is_one_day() {
    register.add("a", "راشد معاذ ناصر العيسى", "1990001237", "0590000012", "1440-01-02");
    register.add("b", "راشد معاذ العيسى", "", "0590000013", "2018-09-12");
    assertThat(register.reasons("a", "b")).contains("birth-date");
    assertThat(register.found()).containsExactly("a+b");
  }

  @Test
  void a_name_in_latin_letters_is_found_by_the_birth_date_alone() {
    register.add("a", "ثويبان جلوي سالم المسروحي", "1990001237", "0590000021", "1401-03-05");
    register.add("b", "Thuwayban Jalwi Salem Almasrouhi", "", "0560000022", "1401-03-05");
    assertThat(register.reasons("a", "b")).contains("name-slip");
    assertThat(register.found()).containsExactly("a+b");
  }

  @Test
  void a_father_and_the_son_who_bears_his_name_are_not_one_though_one_phone_serves_them() {
    register.add("father", "عبدالرحمن مدني الدليمي", "", "0590000014", "1380");
    register.add("son", "عبدالرحمن عبدالرحمن مدني الدليمي", "", "0590000014", "");
    assertThat(register.found()).isEmpty();
  }

  @Test
  void a_wife_under_the_husbands_phone_is_not_he_nor_his_mother() {
    register.add("husband", "خالد سعد فهد الجهني", "1990001237", "0590000015", "1400");
    register.add("wife", "خلود سعد ناصر الجهني", "", "0590000015", "1402");
    register.add("mother", "مريم سعد علي البلوي", "", "0590000015", "1375-07-01");
    assertThat(register.found()).isEmpty();
  }

  @Test
  void words_that_many_bear_are_names_though_no_list_has_them_and_a_slip_is_borne_by_few() {
    for (int i = 0; i < 8; i++) {
      register.add("shalih" + i, "شالح محمد علي الحربي");
      register.add("falih" + i, "فالح خالد سعد العتيبي");
    }
    register.add("a", "شالح فهد ناصر العطوي", "", "0590000016", "");
    register.add("b", "فالح فهد ناصر العطوي", "", "0590000016", "");
    register.add("c", "محند فهد ناصر المطيري", "", "0590000017", "1411-01-02");
    register.add("d", "مهند فهد ناصر المطيري", "", "0590000017", "1411-01-02");
    assertThat(register.score("a", "b")).isLessThan(0.05);
    assertThat(register.score("c", "d")).isGreaterThan(0.9);
  }

  @Test
  void brothers_and_sisters_with_one_phone_are_not_one() {
    register.add("a", "تركي ناصر سعد الحربي", "", "0590000003", "1415-02-02");
    register.add("b", "ريم ناصر سعد الحربي", "", "0590000003", "1417-09-21");
    register.add("c", "خالد ناصر سعد الحربي", "1990001377", "0590000003", "");
    assertThat(register.found()).isEmpty();
  }

  @Test
  void father_and_son_are_not_one_nor_is_one_named_after_the_grandfather() {
    register.add("father", "سعد محمد العطوي", "", "0590000004", "1380");
    register.add("son", "محمد سعد العطوي", "", "0590000004", "1410-01-09");
    register.add("grandson", "سعد محمد سعد العطوي", "", "0590000004", "1438-01-09");
    assertThat(register.found()).isEmpty();
  }

  @Test
  void two_different_valid_numbers_are_two_people_though_all_else_agrees() {
    register.add("a", "عبدالله سالم فهد المطيري", "1990001237", "0590000005", "1409-04-04");
    register.add("b", "عبدالله سالم فهد المطيري", "1990005550", "0590000005", "1409-04-04");
    assertThat(register.score("a", "b")).isLessThan(0.1);
    assertThat(register.reasons("a", "b")).contains("identity-differs");
  }

  @Test
  void a_rare_name_says_more_than_a_usual_one() {
    register.add("a", "محمد علي أحمد العنزي");
    register.add("b", "محمد علي أحمد العنزي");
    register.add("c", "عجلان مداوي مشوح الذقيقة");
    register.add("d", "عجلان مداوي مشوح الذقيقة");
    assertThat(register.score("c", "d")).isGreaterThan(0.9).isGreaterThan(register.score("a", "b"));
  }

  @Test
  void a_year_of_birth_alone_says_less_than_a_day_and_01_07_is_a_year_alone() {
    register.add("a", "محمد علي العنزي", "", "", "1375-03-08");
    register.add("b", "محمد علي العنزي", "", "", "1375-03-08");
    register.add("c", "محمد علي العنزي", "", "", "1375");
    register.add("d", "محمد علي العنزي", "", "", "1375-07-01");
    assertThat(register.score("a", "b")).isGreaterThan(0.5);
    assertThat(register.score("c", "d")).isLessThan(register.score("a", "b"));
    assertThat(register.reasons("c", "d")).contains("birth-year").doesNotContain("birth-date");
  }

  @Test
  void every_pair_of_three_records_of_one_person_is_found() {
    register.add("a", "شيخة حمود فرج الحويطي", "1990001237", "0590000006", "1399-08-11");
    register.add("b", "شيخه حمود الحويطي", "", "0590000006", "1399");
    register.add("c", "شيخة حمود فرج الحويطي", "", "0590000007", "1399-08-11");
    assertThat(register.found()).isEqualTo(List.of("a+b", "a+c", "b+c"));
  }
}
