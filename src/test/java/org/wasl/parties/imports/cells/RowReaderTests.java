package org.wasl.parties.imports.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wasl.kernel.IdentityNumber;
import org.wasl.organization.Branch;
import org.wasl.sheets.SheetRow;

/** Cells as charities write them. */
class RowReaderTests {

  private static final Places PLACES = new Places(List.of(
      new Branch("tabuk", "فرع تبوك", "Tabuk branch", "تبوك", ""),
      new Branch("umluj", "مكتب أملج", "Umluj office", "أملج", "")));

  private static ReadRow read(List<String> headings, String... cells) {
    return new RowReader(headings, Headings.fields(headings), PLACES, LocalDate.of(2026, 11, 23))
        .read(new SheetRow(4, List.of(cells), Set.of()));
  }

  private static ReadRow cell(String heading, String text) {
    return read(List.of("الاسم", heading), "سعد محمد العطوي", text);
  }

  private static List<String> codes(ReadRow row) {
    return row.said().stream().map(Said::code).toList();
  }

  @Test
  void headings_are_known_by_their_synonyms_in_both_languages() {
    assertThat(Headings.fields(List.of("الاسم الرباعي", "رقم الهوية", "الجوال", "تاريخ الميلاد (هجري)", "المحافظة",
        "الحي", "الدخل الشهري", "الإيجار", "عدد أفراد الأسرة", "الحالة الصحية", "ملاحظات"))).containsExactly(
        Field.NAME, Field.IDENTITY, Field.MOBILE, Field.BIRTH_HIJRI, Field.GOVERNORATE, Field.PLACE, Field.AMOUNT,
        Field.AMOUNT, Field.AMOUNT, Field.KEEP, Field.KEEP);
    assertThat(Headings.fields(List.of("Full Name", "National ID", "Mobile No", "Mobile No", "DOB", "Gender", "xyz")))
        .containsExactly(Field.NAME, Field.IDENTITY, Field.MOBILE, Field.MOBILE_2, Field.BIRTH, Field.SEX, Field.KEEP);
    assertThat(Headings.likeness(List.of("كشف المستفيدين"))).isLessThan(
        Headings.likeness(List.of("الاسم", "الهوية")));
  }

  @Test
  void a_birth_date_is_read_in_every_one_of_its_forms() {
    for (String each : List.of("1409/10/25", "1409-10-25", "25-10-1409هـ", "٢٥/١٠/١٤٠٩", "25/10/1409")) {
      assertThat(Objects.requireNonNull(cell("تاريخ الميلاد", each).birth()).value()).as(each).isEqualTo("1409-10-25");
    }
    assertThat(Objects.requireNonNull(cell("تاريخ الميلاد", "1401").birth()).yearOnly()).isTrue();
    assertThat(Objects.requireNonNull(cell("تاريخ الميلاد", "31113").birth()).value()).isEqualTo("1985-03-07");
    assertThat(Objects.requireNonNull(cell("تاريخ الميلاد", "3/14/1990").birth()).value()).isEqualTo("1990-03-14");
    ReadRow noDay = cell("تاريخ الميلاد", "1447/02/30");
    assertThat(Objects.requireNonNull(noDay.birth()).value()).isEqualTo("1447");
    assertThat(codes(noDay)).containsExactly("birth-year-only");
  }

  @Test
  void what_stands_as_it_was_written_is_not_remarked_on_and_every_change_is() {
    assertThat(codes(cell("الجوال", "0551516639"))).isEmpty();
    assertThat(codes(cell("تاريخ الميلاد", "1387/10/09"))).isEmpty();
    assertThat(codes(cell("رقم الهوية", "1990074781"))).isEmpty();
    assertThat(codes(cell("الجوال", "055 151 6639"))).containsExactly("mobile-spelling");
    assertThat(codes(cell("رقم الهوية", "١٩٩٠٠٧٤٧٨١"))).containsExactly("number-spelling");
    assertThat(codes(cell("الدخل", "3000 ريال"))).containsExactly("amount");
    assertThat(codes(cell("المحافظة", "محافظة املج"))).containsExactly("governorate");
    assertThat(cell("المحافظة", "محافظة املج").branch()).isEqualTo("umluj");
    assertThat(cell("المحافظة", "مدينة تبوك").governorate()).isEqualTo("تبوك");
    assertThat(codes(read(List.of("الاسم"), "لطـيفة  طلال"))).containsExactly("tatweel", "spaces");
  }

  @Test
  void a_bad_cell_is_set_aside_and_kept_and_the_row_goes_on() {
    for (var each : List.of(List.of("رقم الهوية", "199007478", "identity-digits"),
        List.of("رقم الهوية", "1990074780", "identity-check-digit"), List.of("الجوال", "12345", "mobile-format"),
        List.of("تاريخ الميلاد", "??/??/????", "cell-lost"), List.of("تاريخ الميلاد", "أمس", "birth-date-format"),
        List.of("تاريخ الميلاد", "2031-01-01", "birth-date-future"), List.of("الدخل", "-500", "import-amount-negative"),
        List.of("عدد أفراد الأسرة", "كثير", "import-amount-format"), List.of("الجنس", "ربما", "sex-unknown"),
        List.of("الفرع", "المريخ", "branch-unknown"), List.of("البريد", "a@b." + "c".repeat(64), "email-format"),
        List.of("اسم الشهرة", "م".repeat(61), "text-too-long"))) {
      ReadRow row = cell(each.get(0), each.get(1));
      assertThat(row.name()).isNotNull();
      assertThat(row.said()).as(each.toString()).singleElement()
          .satisfies(said -> assertThat(said).isEqualTo(Said.aside(each.get(0), each.get(2), said.args().toArray())));
      assertThat(row.kept()).extracting(KeptCell::value).containsExactly(each.get(1));
    }
  }

  @Test
  void only_a_row_without_a_usable_name_is_refused() {
    for (String name : List.of("????", "123", "-", "لا يوجد", "=HYPERLINK(\"x\")", "الإجمالي", "س".repeat(201))) {
      ReadRow row = read(List.of("الاسم", "رقم الهوية"), name, "1990074781");
      assertThat(row.name()).as(name).isNull();
      assertThat(row.said()).hasSize(1);
    }
    assertThat(read(List.of("الاسم الأول", "اسم الأب", "العائلة"), "هند", "صالح", "العمراني").name())
        .satisfies(name -> assertThat(Objects.requireNonNull(name).full()).isEqualTo("هند صالح العمراني"));
  }

  @Test
  void markup_and_marks_that_turn_the_reading_direction_do_not_get_into_a_name() {
    ReadRow row = read(List.of("الاسم"), "<b>سعد</b> \u202Eمحمد\u202C العطوي");
    assertThat(Objects.requireNonNull(row.name()).full()).isEqualTo("سعد محمد العطوي");
    assertThat(codes(row)).contains("marks", "markup");
  }

  @Test
  void several_numbers_in_one_cell_are_taken_apart() {
    ReadRow row = cell("الجوال", "0551516639 / 0551516640");
    assertThat(row.mobiles()).containsExactly("+966551516639", "+966551516640");
    assertThat(cell("الجوال", "014 422 1234").landline()).isEqualTo("0144221234");
  }

  @Test
  void a_fourth_mobile_is_kept_beside_the_person_and_told() {
    ReadRow row = read(List.of("الاسم", "الجوال", "جوال آخر"), "سعد محمد العطوي", "0551516639 / 0551516640",
        "0551516640 / 0551516641 / 0551516642");
    assertThat(row.mobiles()).containsExactly("+966551516639", "+966551516640", "+966551516641");
    assertThat(row.kept()).containsExactly(new KeptCell("جوال آخر", "+966551516642", true, true));
    assertThat(row.said()).contains(Said.aside("جوال آخر", "import-mobile-further", 3));
  }

  @Test
  void beside_a_passport_the_identity_number_counts_wherever_its_column_stands_and_the_passport_is_kept() {
    for (boolean passportFirst : List.of(true, false)) {
      ReadRow row = passportFirst ? read(List.of("الاسم", "رقم الجواز", "رقم الهوية"), "سعد", "A1234567", "1990074781")
          : read(List.of("الاسم", "رقم الهوية", "رقم الجواز"), "سعد", "1990074781", "A1234567");
      assertThat(row.identity()).isEqualTo(IdentityNumber.of("national-id", "1990074781"));
      assertThat(row.kept()).containsExactly(new KeptCell("رقم الجواز", "A1234567", true, true));
      assertThat(codes(row)).containsExactly("import-number-further");
    }
    assertThat(cell("رقم الجواز", "A1234567").identity()).isEqualTo(IdentityNumber.of("passport", "A1234567"));
    assertThat(read(List.of("الاسم", "رقم الجواز", "رقم الهوية"), "سعد", "A1234567", "1990074780").identity())
        .isEqualTo(IdentityNumber.of("passport", "A1234567"));
  }

  @Test
  void nobody_is_taken_for_a_man_or_a_woman_but_by_the_table_s_own_words() {
    assertThat(read(List.of("الاسم"), "سعد محمد العطوي").sex()).isNull();
    assertThat(read(List.of("الاسم"), "منى بنت سعد العطوي").sex()).isEqualTo(org.wasl.kernel.Sex.FEMALE);
    assertThat(cell("الجنس", "أنثى").sex()).isEqualTo(org.wasl.kernel.Sex.FEMALE);
  }
}
